import { useEffect } from 'react';
import { useHere, useTravel } from '#src/address/location-context.ts';
import { writeLink, type CaseLink } from '#src/case/link.ts';
import type { Notice } from '#src/case/notice.ts';

/**
 * Rewrites the address to the canonical form of the case. What the reader must be told goes along in the history
 * entry, so that it is still said after a reload.
 */
export function useCanonicalAddress(link: CaseLink, notices: readonly Notice[]): void {
  const { path, search } = useHere();
  const { go } = useTravel();
  const canonical = writeLink(link);
  useEffect(() => {
    if (search !== '' && search !== canonical) go(path, canonical, { replace: true, state: { notices } });
  }, [search, canonical, path, go, notices]);
}
