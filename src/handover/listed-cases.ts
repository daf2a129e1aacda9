import type { CaseRecord } from '#src/case/record.ts';
import { writeCase } from '#src/handover/case-storage.ts';
import { newId } from '#src/handover/new-id.ts';
import { changeCase, refreshCases, useRecent } from '#src/handover/recent-store.ts';

/** Gives a stored case another name. */
export function renameCase(id: string, name: string): void {
  const { current, cases } = useRecent.getState();
  if (current?.id === id) return changeCase({ name });
  const record = cases.find((one) => one.id === id);
  if (record) writeCase({ ...record, name, revision: record.revision + 1 }, record.revision);
  refreshCases();
}

/** Adds cases from another machine; one that is here already under its id gets a new one. */
export function addCases(records: readonly CaseRecord[]): number {
  const here = new Set(useRecent.getState().cases.map((one) => one.id));
  const added = [...records].reverse().filter((record) => {
    const id = here.has(record.id) ? newId() : record.id;
    return writeCase({ ...record, id, revision: 1 }, null) === 'stored';
  });
  refreshCases();
  return added.length;
}
