import { useEffect } from 'react';
import type { Origin } from '#src/case/case-file.ts';
import { readLink, type CaseLink } from '#src/case/link.ts';
import type { CaseRecord } from '#src/case/record.ts';
import type { PackId } from '#src/content/catalogue.ts';
import { caseOfEntry, markEntry } from '#src/handover/case-of-entry.ts';
import { isEmpty } from '#src/handover/is-empty.ts';
import { isOfOtherContent } from '#src/handover/other-content.ts';
import { queryOf } from '#src/handover/query-of.ts';
import { takeUp, useRecent } from '#src/handover/recent-store.ts';
import { watchCases } from '#src/handover/watch-cases.ts';
import { watchForBeginnings } from '#src/handover/watch-for-beginnings.ts';

/** The case in hand, kept up with the link; null for a moment after the page came, and while nothing is answered. */
export function useCurrentCase(pack: PackId, link: CaseLink): CaseRecord | null {
  const current = useRecent((recent) => recent.current);
  const query = queryOf(link);
  const isUnanswered = isEmpty(link);
  const isUntold = current !== null && isOfOtherContent(current);
  useEffect(watchCases, []);
  useEffect(watchForBeginnings, []);
  useEffect(() => {
    // A case may have lost every answer; then it is in hand because it was resumed.
    if (isUnanswered && useRecent.getState().current?.query !== query) return;
    takeUp(pack, query, { origins: originsOf(query) }, caseOfEntry() ?? null);
    const { current: taken } = useRecent.getState();
    if (taken) markEntry(taken.id);
  }, [pack, query, isUnanswered, isUntold]);
  return current?.pack === pack ? current : null;
}

/** Answers that stood in the address which the page was opened with came by link; those of a case that goes on keep theirs. */
function originsOf(query: string): Record<string, Origin> {
  const kept = useRecent.getState().current?.origins ?? {};
  const [opened] = performance.getEntriesByType('navigation');
  const given = opened ? readLink(new URL(opened.name, location.href).search).link.facts : {};
  const { facts } = readLink(query).link;
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [
      fact,
      kept[fact] ?? (given[fact] === value ? 'link' : 'answered'),
    ]),
  );
}
