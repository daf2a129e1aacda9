import { caseOfEntry } from '#src/handover/case-of-entry.ts';
import { refreshCases, resume, useRecent } from '#src/handover/recent-store.ts';
import { watchForBeginnings } from '#src/handover/watch-for-beginnings.ts';

/** After a page was loaded again in the middle of a case: takes up the case that this entry of the history belongs to. */
export function goOn(id: string): void {
  refreshCases();
  const { cases, current } = useRecent.getState();
  const record = cases.find((one) => one.id === id);
  // Whoever has gone on meanwhile may have begun anew.
  if (!record || current || caseOfEntry() !== id) return;
  resume(record);
  watchForBeginnings();
}
