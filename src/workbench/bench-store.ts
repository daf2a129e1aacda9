import { create } from 'zustand';
import type { Encoding } from '#src/evidence/decode.ts';
import type { Reading } from '#src/workbench/read-source.ts';
import type { Refusal } from '#src/workbench/refusal.ts';

/** How far a text is, or why it was not read. */
export type TextState =
  'waiting' | 'reading' | 'read' | 'cancelled' | 'failed' | 'stalled' | 'too-large' | Refusal;

/** One text of the case. `size` is in bytes of a file, in characters of a pasted text. */
export interface BenchText {
  readonly id: string;
  readonly origin: 'typed' | 'pasted' | 'file';
  readonly name: string | null;
  readonly size: number;
  readonly state: TextState;
  readonly chosen: Encoding | null;
  /** What was read out of it; the one before stays until a new one is there. */
  readonly reading: Reading | null;
}

/** What lies on the workbench: the texts, and which findings the reader took or turned down. Kept in memory only. */
export interface Bench {
  readonly texts: readonly BenchText[];
  readonly accepted: Readonly<Record<string, string>>;
  readonly rejected: readonly string[];
}

const empty: Bench = { texts: [], accepted: {}, rejected: [] };

/** The workbench of this browser tab. */
export const useBench = create<Bench>(() => empty);

/** How much of each text has been taken, by id; kept apart, so that only what shows it is drawn anew. */
export const useTaken = create<Readonly<Record<string, number>>>(() => ({}));

/** Changes one text; nothing happens when it has been removed. */
export function changeText(id: string, change: Partial<BenchText>): void {
  useBench.setState(({ texts }) => ({
    texts: texts.map((text) => (text.id === id ? { ...text, ...change } : text)),
  }));
}

const keyOf = (fact: string, value: string): string => `${fact}=${value}`;

/** Takes a finding as the answer for its fact. */
export function accept(fact: string, value: string): void {
  useBench.setState(({ accepted, rejected }) => ({
    accepted: { ...accepted, [fact]: value },
    rejected: rejected.filter((key) => key !== keyOf(fact, value)),
  }));
}

/** Turns a finding down. */
export function reject(fact: string, value: string): void {
  useBench.setState((bench) => ({
    ...undecided(bench, fact, value),
    rejected: [...bench.rejected, keyOf(fact, value)],
  }));
}

/** Leaves a finding undecided again. */
export function undecide(fact: string, value: string): void {
  useBench.setState((bench) => undecided(bench, fact, value));
}

function undecided({ accepted, rejected }: Bench, fact: string, value: string): Partial<Bench> {
  const rest = Object.fromEntries(Object.entries(accepted).filter(([f, v]) => f !== fact || v !== value));
  return { accepted: rest, rejected: rejected.filter((key) => key !== keyOf(fact, value)) };
}

/** Whether a finding is taken, turned down, or neither. */
export function choiceOf(
  { accepted, rejected }: Bench,
  fact: string,
  value: string,
): 'accepted' | 'rejected' | 'open' {
  if (accepted[fact] === value) return 'accepted';
  return rejected.includes(keyOf(fact, value)) ? 'rejected' : 'open';
}

/** Forgets everything. */
export function emptyBench(): void {
  useTaken.setState({}, true);
  useBench.setState(empty);
}
