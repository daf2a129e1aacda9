import type { PackId } from '#src/content/catalogue.ts';
import type { FactId } from '#src/content/vocabulary.ts';

/** How far a finding can be trusted; `low` ones are only proposals. */
export type Sure = 'high' | 'medium' | 'low';
/** The article that evidence points to. */
export type Symptom = PackId;
/** What fills the `{{name}}` places of a text; numbers stay numbers so that they can be formatted. */
export type Params = Readonly<Record<string, string | number>>;

/** Where in the text something stands: line from 1, and the original words, 300 characters at most. */
export interface Place {
  readonly source: string;
  readonly line: number;
  readonly excerpt: string;
}

/** One fact that the text gives. Words: `reasons.<reason>` in evidence.json. */
export interface Finding extends Place {
  readonly fact: FactId;
  readonly value: string;
  readonly reason: string;
  readonly params: Params;
  readonly sure: Sure;
  readonly cites: readonly string[];
}

/** One fact for which the text gives more than one value: nothing is chosen for the reader. */
export interface Conflict {
  readonly fact: FactId;
  readonly values: readonly string[];
}

/** Something worth saying that is not a fact. Words: `remarks.<id>`. */
export interface Remark extends Place {
  readonly id: string;
  readonly params: Params;
  readonly cites: readonly string[];
}

/** A recognised problem that neither article covers. Words: `outOfScope.<id>.title` and `.next`. */
export interface OutOfScope extends Place {
  readonly id: string;
}

/** What went on when a VM was stunned. */
export type StunNear = 'removal' | 'creation' | 'vmotion' | 'hot-add' | 'unknown';

/** One stun; `at` is the time as the log writes it, without any shift of zone. */
export interface Stun {
  readonly source: string;
  readonly at: string | null;
  readonly microseconds: number;
  readonly near: StunNear;
  readonly line: number;
}

/** All stuns counted, also those that `stuns` has no room for. */
export interface StunTotals {
  readonly count: number;
  readonly worst: number;
  readonly near: Readonly<Record<StunNear, number>>;
}

/** One VSS writer. `state` is null when the paste lost it; `phase` is a key of `phases` in evidence.json (E23). */
export interface Writer {
  readonly name: string;
  readonly line: number;
  readonly state: number | null;
  readonly stateText: string;
  readonly phase: string;
  readonly lastError: string;
  readonly faulty: boolean;
}

/** One run of `vssadmin list writers`. */
export interface WriterList {
  readonly source: string;
  readonly line: number;
  readonly writers: readonly Writer[];
}

/** The transport mode that one disk really used (E60). */
export interface DiskTransport {
  readonly source: string;
  readonly line: number;
  readonly proxy: string;
  readonly disk: string;
  readonly mode: string;
  readonly value: string;
}

/** One row of `vim-cmd vmsvc/getallvms`. */
export interface Vm {
  readonly source: string;
  readonly line: number;
  readonly vmid: number;
  readonly name: string;
  readonly datastore: string;
  readonly file: string;
  readonly guest: string;
}

/** Which format stands where. */
export interface KindRange {
  readonly source: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** Everything read out of one text. Plain values only, so that it can cross to another thread. */
export interface Report {
  readonly source: string;
  readonly symptom: Symptom | null;
  readonly findings: readonly Finding[];
  readonly conflicts: readonly Conflict[];
  readonly outOfScope: readonly OutOfScope[];
  readonly remarks: readonly Remark[];
  readonly stuns: readonly Stun[];
  readonly stunTotals: StunTotals;
  /** Stuns were seen, all of ordinary length, and nothing else (E52). */
  readonly nothingWrong: boolean;
  readonly writers: readonly WriterList[];
  readonly transports: readonly DiskTransport[];
  readonly vms: readonly Vm[];
  readonly kinds: readonly KindRange[];
  readonly lines: number;
  readonly linesCut: number;
  readonly nothingRecognised: boolean;
}
