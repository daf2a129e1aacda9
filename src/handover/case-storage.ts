import { MOST_CASES, type CaseRecord } from '#src/case/record.ts';
import { newId } from '#src/handover/new-id.ts';
import { parsed, readRecord } from '#src/handover/record-schema.ts';

const PREFIX = 'unstun.case.';
const INDEX = 'unstun.cases';
const OFF = 'unstun.cases.off';

/** How writing went: stored, refused (no storage, or full), or another tab wrote this case meanwhile. */
export type Written = 'stored' | 'refused' | 'conflict';

/** The cases on this machine, and what could not be read. `newer` ones were written by a newer version and are left alone. */
export interface StoredCases {
  readonly cases: readonly CaseRecord[];
  readonly newer: number;
  readonly bad: number;
}

/** The storage, or null where it is refused. */
function storage(): Storage | null {
  try {
    const { localStorage } = window;
    localStorage.getItem(INDEX);
    return localStorage;
  } catch {
    return null;
  }
}

/** Whether cases can be kept at all here. */
export const canStore = (): boolean => storage() !== null;

/** Whether the reader has switched keeping off. */
export function isOff(): boolean {
  try {
    return storage()?.getItem(OFF) === '1';
  } catch {
    return false;
  }
}

/** Ids in the order of the index, then those that the index has lost. A broken index costs the order, no case. */
function idsIn(store: Storage): string[] {
  const index = parsed(store.getItem(INDEX) ?? '[]');
  const listed = Array.isArray(index) ? index.filter((id): id is string => typeof id === 'string') : [];
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
  const there = keys
    .filter((key) => key.startsWith(PREFIX) && !key.endsWith('.bad'))
    .map((key) => key.slice(PREFIX.length));
  return [...new Set([...listed.filter((id) => there.includes(id)), ...there])];
}

/** Reads every case, the one changed last first. What cannot be read is moved to `<key>.bad` once, and counted. */
export function readCases(): StoredCases {
  const store = storage();
  const cases: CaseRecord[] = [];
  let newer = 0;
  let bad = 0;
  if (!store) return { cases, newer, bad };
  for (const id of idsIn(store)) {
    const text = store.getItem(PREFIX + id) ?? '';
    const read = readRecord(parsed(text));
    if (read.kind === 'case' && read.record.id === id) cases.push(read.record);
    else if (read.kind === 'newer') newer++;
    else {
      bad++;
      attempt(() => {
        store.setItem(`${PREFIX}${id}.bad`, text);
        store.removeItem(PREFIX + id);
      });
    }
  }
  return { cases, newer, bad };
}

/** Writes one case unless another tab has changed it since `known`; the oldest cases make room when there is none. */
export function writeCase(record: CaseRecord, known: number | null): Written {
  const store = storage();
  if (!store) return 'refused';
  const there = readRecord(parsed(store.getItem(PREFIX + record.id) ?? ''));
  if (there.kind === 'newer') return 'conflict';
  if (there.kind === 'case' && there.record.revision !== known) return 'conflict';
  const others = idsIn(store).filter((id) => id !== record.id);
  while (others.length >= MOST_CASES) dropLast(store, others);
  while (!attempt(() => store.setItem(PREFIX + record.id, JSON.stringify(record))))
    if (!dropLast(store, others)) return 'refused';
  attempt(() => store.setItem(INDEX, JSON.stringify([record.id, ...others])));
  return 'stored';
}

/** How adding went: stored, as many are kept as may be, or the storage is full. */
export type Appended = 'stored' | 'most' | 'full';

/** Puts a case behind those that are kept, under a new id when its own is taken; no other case makes room for it. */
export function appendCase(record: CaseRecord): Appended {
  const store = storage();
  if (!store) return 'full';
  const ids = idsIn(store);
  if (ids.length >= MOST_CASES) return 'most';
  const id = ids.includes(record.id) ? newId() : record.id;
  const text = JSON.stringify({ ...record, id, revision: 1 });
  if (!attempt(() => store.setItem(PREFIX + id, text))) return 'full';
  attempt(() => store.setItem(INDEX, JSON.stringify([...ids, id])));
  return 'stored';
}

/** Removes the case that was changed longest ago; one of a newer version is never removed. False when none is left. */
function dropLast(store: Storage, ids: string[]): boolean {
  for (let at = ids.length - 1; at >= 0; at--) {
    const id = ids[at]!;
    const kind = readRecord(parsed(store.getItem(PREFIX + id) ?? '')).kind;
    ids.splice(at, 1);
    if (kind === 'newer') continue;
    attempt(() => store.removeItem(PREFIX + id));
    return true;
  }
  return false;
}

/** Removes cases by id. */
export function removeCases(ids: readonly string[]): void {
  const store = storage();
  if (!store) return;
  for (const id of ids) attempt(() => store.removeItem(PREFIX + id));
  attempt(() => store.setItem(INDEX, JSON.stringify(idsIn(store))));
}

/** Switches keeping off and removes everything that was kept, what could not be read included; or on again. */
export function switchOff(off: boolean): void {
  const store = storage();
  if (!store) return;
  if (!off) return void attempt(() => store.removeItem(OFF));
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
  for (const key of keys) if (key.startsWith(PREFIX) || key === INDEX) attempt(() => store.removeItem(key));
  attempt(() => store.setItem(OFF, '1'));
}

/** Whether a change of storage in another tab concerns the cases. */
export const concernsCases = (key: string | null): boolean => key === null || key.startsWith('unstun.case');

function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
