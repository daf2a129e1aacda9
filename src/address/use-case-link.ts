import { useMemo } from 'react';
import { readLink, type CaseLink } from '#src/case/link.ts';
import type { Notice } from '#src/case/notice.ts';
import { useHere } from '#src/address/location-context.ts';
import { noticesIn } from '#src/address/notices-in.ts';

/** The case in the current link, and what the reader must be told about that link. */
export function useCaseLink(): { link: CaseLink; notices: readonly Notice[] } {
  const { search, state } = useHere();
  return useMemo(() => {
    const read = readLink(search);
    return { link: read.link, notices: [...noticesIn(state), ...read.notices] };
  }, [search, state]);
}
