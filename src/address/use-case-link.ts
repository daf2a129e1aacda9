import { useMemo } from 'react';
import { readLink, type CaseLink } from '#src/case/link.ts';
import { isNotice, type Notice } from '#src/case/notice.ts';
import { useHere } from '#src/address/location-context.ts';

/** The case in the current link, and what the reader must be told about that link. */
export function useCaseLink(): { link: CaseLink; notices: readonly Notice[] } {
  const { search, state } = useHere();
  return useMemo(() => {
    const read = readLink(search);
    return { link: read.link, notices: [...noticesIn(state), ...read.notices] };
  }, [search, state]);
}

/** Notices that a rewritten link left in its history entry; anything else there is ignored. */
function noticesIn(state: unknown): Notice[] {
  const kept: unknown =
    typeof state === 'object' && state !== null && 'notices' in state ? state.notices : null;
  return Array.isArray(kept) ? kept.filter(isNotice) : [];
}
