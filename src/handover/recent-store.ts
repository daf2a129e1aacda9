import { create } from 'zustand';
import { MOST_CASES, newRecord, type CaseRecord } from '#src/case/record.ts';
import type { PackId } from '#src/content/catalogue.ts';
import { CONTENT_VERSION } from '#src/content/version.ts';
import { canStore, isOff, readCases, removeCases, switchOff, writeCase } from '#src/handover/case-storage.ts';
import { followed } from '#src/handover/followed.ts';
import { isOfOtherContent, ofToday, type CaseOfOtherContent } from '#src/handover/other-content.ts';
import { newId } from '#src/handover/new-id.ts';

/** The cases on this machine and the one in hand. `memory`: storage is refused, and the case lives as long as the page. */
export interface Recent {
  readonly mode: 'on' | 'off' | 'memory';
  readonly cases: readonly CaseRecord[];
  readonly newer: number;
  readonly bad: number;
  readonly current: CaseRecord | null;
  /** What the reader is being told about the case in hand: it was kept with other content, and what of it is lost. */
  readonly older: CaseOfOtherContent | null;
}

/** What this browser tab knows of the cases; filled by `refreshCases`. */
export const useRecent = create<Recent>(() => ({
  mode: 'memory',
  cases: [],
  newer: 0,
  bad: 0,
  current: null,
  older: null,
}));

/** Reads the cases again, as another tab may have changed them. */
export function refreshCases(): void {
  const read = readCases();
  const mode = !canStore() ? 'memory' : isOff() ? 'off' : 'on';
  useRecent.setState(({ bad, cases, current }) => ({
    ...read,
    mode,
    bad: Math.max(bad, read.bad),
    current: current && followed(current, cases, read.cases),
  }));
}

/** Cases that were let go of in this tab. Where nothing is stored, going back still finds them. */
let letGoOf: readonly CaseRecord[] = [];
/** Whether the reader began anew, so that even a case with the same answers as an older one is a new one. */
let begun = false;

/**
 * The case in hand for an article and a canonical query: the one of this entry of the history, the one in hand goes on, a stored
 * one is resumed, or a new one begins.
 */
export function takeUp(
  pack: PackId,
  query: string,
  change: Partial<CaseRecord> = {},
  entry: string | null = null,
): void {
  const { current, cases, mode, older } = useRecent.getState();
  const same = current?.pack === pack ? current : undefined;
  const others = mode === 'on' ? cases : letGoOf;
  const stored = begun ? undefined : others.find((one) => one.pack === pack && one.query === query);
  begun = false;
  const base =
    [same, ...others].find((one) => one?.id === entry && one?.pack === pack) ??
    (same?.query === query ? same : undefined) ??
    stored ??
    same ??
    newRecord(newId(), pack, query, CONTENT_VERSION, Date.now());
  const isNew = base.revision === 0 || base.query !== query;
  const { content, lost } = base;
  const told = older?.pack === pack && older.query === query ? older : null;
  useRecent.setState({
    current: { ...base, ...ofToday, query, ...(isNew ? change : {}) },
    older: isOfOtherContent(base) ? { pack, query, content, lost } : told,
  });
  if (isNew || isOfOtherContent(base)) save();
}

/** Changes what is typed about the case in hand. */
export function changeCase(change: Partial<Pick<CaseRecord, 'name' | 'notes' | 'desk'>>): void {
  const { current } = useRecent.getState();
  if (!current) return;
  useRecent.setState({ current: { ...current, ...change } });
  save();
}

/** Lets go of the case in hand, as when the reader starts over: what comes next is a new case. */
export function letGo(): void {
  const { current } = useRecent.getState();
  if (current) letGoOf = [current, ...letGoOf].slice(0, MOST_CASES);
  begun = true;
  useRecent.setState({ current: null, older: null });
}

/** The reader went back in the history: what stands there is the case that it was. */
export const goneBack = (): void => void (begun = false);

/** Takes a stored case into the hand, as when the reader resumes it from the list. */
export function resume(record: CaseRecord): void {
  begun = false;
  useRecent.setState({ current: record });
}

function save(): void {
  const { current, mode } = useRecent.getState();
  if (!current || mode !== 'on') return;
  const next = { ...current, revision: current.revision + 1, changed: Date.now() };
  let written: CaseRecord = next;
  let how = writeCase(next, current.revision === 0 ? null : current.revision);
  if (how === 'conflict') {
    written = { ...next, id: newId(), revision: 1 };
    how = writeCase(written, null);
  }
  if (how === 'stored') useRecent.setState({ current: written });
  refreshCases();
}

/** Removes stored cases; the one in hand begins anew when it is among them. */
export function deleteCases(ids: readonly string[]): void {
  removeCases(ids);
  letGoOf = letGoOf.filter((one) => !ids.includes(one.id));
  const { current } = useRecent.getState();
  if (current && ids.includes(current.id))
    useRecent.setState({ current: { ...current, id: newId(), revision: 0 } });
  refreshCases();
}

/** Switches keeping off (and forgets all that was kept) or on. */
export function setKeeping(on: boolean): void {
  switchOff(!on);
  letGoOf = [];
  const { current } = useRecent.getState();
  if (current) useRecent.setState({ current: { ...current, revision: 0 } });
  refreshCases();
}
