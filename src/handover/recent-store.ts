import { create } from 'zustand';
import { newRecord, type CaseRecord } from '#src/case/record.ts';
import type { PackId } from '#src/content/catalogue.ts';
import { CONTENT_VERSION } from '#src/content/version.ts';
import {
  canStore,
  concernsCases,
  isOff,
  readCases,
  removeCases,
  switchOff,
  writeCase,
} from '#src/handover/case-storage.ts';

/** The cases on this machine and the one in hand. `memory`: storage is refused, and the case lives as long as the page. */
export interface Recent {
  readonly mode: 'on' | 'off' | 'memory';
  readonly cases: readonly CaseRecord[];
  readonly newer: number;
  readonly bad: number;
  readonly current: CaseRecord | null;
}

/** What this browser tab knows of the cases; filled by `refreshCases`. */
export const useRecent = create<Recent>(() => ({
  mode: 'memory',
  cases: [],
  newer: 0,
  bad: 0,
  current: null,
}));

/** Reads the cases again, as another tab may have changed them. */
export function refreshCases(): void {
  const read = readCases();
  const mode = !canStore() ? 'memory' : isOff() ? 'off' : 'on';
  useRecent.setState(({ bad }) => ({ ...read, mode, bad: Math.max(bad, read.bad) }));
}

/** Keeps the list right while other tabs write; gives back how to stop. */
export function watchCases(): () => void {
  const changed = (event: StorageEvent): void => {
    if (concernsCases(event.key)) refreshCases();
  };
  refreshCases();
  window.addEventListener('storage', changed);
  return () => window.removeEventListener('storage', changed);
}

/** The case in hand for an article and a canonical query: the one in hand goes on, a stored one is resumed, or a new one begins. */
export function takeUp(pack: PackId, query: string, change: Partial<CaseRecord> = {}): void {
  const { current, cases } = useRecent.getState();
  const same = current?.pack === pack ? current : undefined;
  const stored = cases.find((one) => one.pack === pack && one.query === query);
  const base =
    (same?.query === query ? same : undefined) ??
    stored ??
    same ??
    newRecord(newId(), pack, query, CONTENT_VERSION, Date.now());
  const isNew = base.revision === 0 || base.query !== query;
  useRecent.setState({ current: { ...base, query, ...(isNew ? change : {}) } });
  if (isNew) save();
}

/** Changes what is typed about the case in hand. */
export function changeCase(change: Partial<Pick<CaseRecord, 'name' | 'notes' | 'desk'>>): void {
  const { current } = useRecent.getState();
  if (!current) return;
  useRecent.setState({ current: { ...current, ...change } });
  save();
}

/** Lets go of the case in hand, as when the reader starts over. */
export const letGo = (): void => useRecent.setState({ current: null });

function save(): void {
  const { current, mode } = useRecent.getState();
  if (!current || mode !== 'on') return;
  const next = { ...current, revision: current.revision + 1, content: CONTENT_VERSION, changed: Date.now() };
  let written: CaseRecord = next;
  let how = writeCase(next, current.revision === 0 ? null : current.revision);
  if (how === 'conflict') {
    written = { ...next, id: newId(), revision: 1 };
    how = writeCase(written, null);
  }
  if (how === 'stored') useRecent.setState({ current: written });
  refreshCases();
}

/** Gives a stored case another name. */
export function renameCase(id: string, name: string): void {
  const { current, cases } = useRecent.getState();
  if (current?.id === id) return changeCase({ name });
  const record = cases.find((one) => one.id === id);
  if (record) writeCase({ ...record, name, revision: record.revision + 1 }, record.revision);
  refreshCases();
}

/** Removes stored cases; the one in hand begins anew when it is among them. */
export function deleteCases(ids: readonly string[]): void {
  removeCases(ids);
  const { current } = useRecent.getState();
  if (current && ids.includes(current.id))
    useRecent.setState({ current: { ...current, id: newId(), revision: 0 } });
  refreshCases();
}

/** Switches keeping off (and forgets all that was kept) or on. */
export function setKeeping(on: boolean): void {
  switchOff(!on);
  const { current } = useRecent.getState();
  if (current) useRecent.setState({ current: { ...current, revision: 0 } });
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

/** A new id: 16 letters and digits. `crypto.randomUUID` does not exist on plain http. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
