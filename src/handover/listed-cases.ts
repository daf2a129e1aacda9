import type { CaseRecord } from '#src/case/record.ts';
import { appendCase, writeCase } from '#src/handover/case-storage.ts';
import { isSameCase } from '#src/handover/is-same-case.ts';
import { changeCase, refreshCases, useRecent } from '#src/handover/recent-store.ts';

/** Gives a stored case another name. */
export function renameCase(id: string, name: string): void {
  const { current, cases } = useRecent.getState();
  if (current?.id === id) return changeCase({ name });
  const record = cases.find((one) => one.id === id);
  if (record) writeCase({ ...record, name, revision: record.revision + 1 }, record.revision);
  refreshCases();
}

/** How many cases of a file were added, are here already, and found no room: too many cases, or a full storage. */
export interface Added {
  readonly added: number;
  readonly already: number;
  readonly most: number;
  readonly full: number;
}

/** Adds cases from a file as room is left, the newest first. What is kept here stays, and a case is taken once. */
export function addCases(records: readonly CaseRecord[]): Added {
  refreshCases();
  const here = [...useRecent.getState().cases];
  const count = { stored: 0, already: 0, most: 0, full: 0 };
  for (const record of [...records].sort((one, other) => other.changed - one.changed)) {
    const isHere = here.some((one) => isSameCase(one, record));
    count[isHere ? 'already' : appendCase(record)]++;
    here.push(record);
  }
  refreshCases();
  const { stored: added, ...rest } = count;
  return { added, ...rest };
}
