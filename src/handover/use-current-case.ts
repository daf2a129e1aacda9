import { useEffect } from 'react';
import type { Origin } from '#src/case/case-file.ts';
import { readLink, writeLink, type CaseLink } from '#src/case/link.ts';
import type { CaseRecord } from '#src/case/record.ts';
import type { PackId } from '#src/content/catalogue.ts';
import { caseOfEntry, markEntry } from '#src/handover/case-of-entry.ts';
import { takeUp, useRecent, watchCases } from '#src/handover/recent-store.ts';
import { watchForBeginnings } from '#src/handover/watch-for-beginnings.ts';

/** The case in hand, kept up with the link; null for a moment after the page came, and while nothing is answered. */
export function useCurrentCase(pack: PackId, link: CaseLink): CaseRecord | null {
  const current = useRecent((recent) => recent.current);
  const { facts, outcomes } = link;
  const query = writeLink({ facts, outcomes, show: 'result', display: {} });
  const isEmpty = Object.keys(facts).length + Object.keys(outcomes).length === 0;
  useEffect(watchCases, []);
  useEffect(watchForBeginnings, []);
  useEffect(() => {
    if (isEmpty) return;
    takeUp(pack, query, { origins: originsOf(query) }, caseOfEntry() ?? null);
    const { current: taken } = useRecent.getState();
    if (taken) markEntry(taken.id);
  }, [pack, query, isEmpty]);
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
