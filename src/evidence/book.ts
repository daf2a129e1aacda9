import type { FactId, ValueOf } from '#src/content/vocabulary.ts';
import { copied } from '#src/evidence/copied.ts';
import { Documents } from '#src/evidence/documents.ts';
import type { Line } from '#src/evidence/line.ts';
import type {
  DiskTransport,
  Finding,
  KindRange,
  OutOfScope,
  Params,
  Place,
  Remark,
  Sure,
  Symptom,
  Vm,
  WriterList,
} from '#src/evidence/report.ts';

/** How a finding is worded and where it comes from. */
export interface Grounds {
  readonly reason: string;
  readonly sure: Sure;
  readonly cites: readonly string[];
  readonly params?: Params;
}

const EXCERPT = 300;
const MOST = 200;
const SHORT = 400;
/** A range goes on while the next line of the same kind is this near. */
const NEAR = 60;
const surer: Readonly<Record<Sure, number>> = { high: 2, medium: 1, low: 0 };

/** Where parsers write down what they saw. Everything in it has a bound, whatever the length of the text. */
export class Book {
  readonly findings = new Map<string, Finding>();
  readonly remarks = new Map<string, Remark>();
  readonly outOfScope = new Map<string, OutOfScope>();
  readonly kinds: { source: string; kind: string; from: number; to: number }[] = [];
  readonly hints = new Map<Symptom, number>();
  readonly writers: WriterList[] = [];
  readonly transports: DiskTransport[] = [];
  readonly vms: Vm[] = [];
  readonly documents = new Documents();
  /** Lines up to this number are to be read, however ordinary they look: a short paste is read whole. */
  wanted = SHORT;
  /** Somebody says that no NFS is in use. */
  withoutNfs = false;
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Proposes a value; of equal proposals the surest, then the first, is kept. */
  find<F extends FactId>(fact: F, value: ValueOf<F>, at: Line | Place, grounds: Grounds): void {
    const key = `${fact}=${value}`;
    const known = this.findings.get(key);
    if (known && surer[known.sure] >= surer[grounds.sure]) return;
    this.findings.set(key, { fact, value, ...this.place(at), ...grounds, params: grounds.params ?? {} });
  }

  /** Takes a proposal back, or all proposals for a fact. */
  drop(fact: FactId, value?: string): void {
    for (const [key, finding] of this.findings)
      if (finding.fact === fact && (value === undefined || finding.value === value))
        this.findings.delete(key);
  }

  /** Whether any value of a fact was proposed. */
  has(fact: FactId): boolean {
    for (const finding of this.findings.values()) if (finding.fact === fact) return true;
    return false;
  }

  /** Notes something that is not a fact; once for each set of params. */
  remark(id: string, at: Line | Place, cites: readonly string[], params: Params = {}): void {
    const key = `${id} ${Object.values(params).join(' ')}`;
    if (this.remarks.has(key) || this.remarks.size >= MOST) return;
    this.remarks.set(key, { id, ...this.place(at), params, cites });
  }

  /** Notes a problem of another article; the first place is kept. */
  foreign(id: string, at: Line | Place): void {
    if (!this.outOfScope.has(id)) this.outOfScope.set(id, { id, ...this.place(at) });
  }

  /** Marks a line as belonging to a format. */
  kind(kind: string, line: { readonly number: number }): void {
    const last = this.kinds.findLast((range) => range.kind === kind);
    if (last && line.number - last.to <= NEAR) last.to = Math.max(last.to, line.number);
    else if (this.kinds.length < MOST)
      this.kinds.push({ source: this.source, kind, from: line.number, to: line.number });
    else if (last) last.to = line.number;
  }

  /** Asks for the lines after this one. */
  follow(line: Line, count: number): void {
    this.wanted = Math.max(this.wanted, line.number + count);
  }

  /** Says how strongly something points to an article; the strongest hint counts. */
  hint(symptom: Symptom, weight: number): void {
    this.hints.set(symptom, Math.max(this.hints.get(symptom) ?? 0, weight));
  }

  /** The place of a line, for keeping until later. */
  place(at: Line | Place): Place {
    if ('excerpt' in at) return { source: at.source, line: at.line, excerpt: at.excerpt };
    const raw = at.raw.trim();
    return {
      source: this.source,
      line: at.number,
      excerpt: copied(raw.length > EXCERPT ? `${raw.slice(0, EXCERPT - 1)}…` : raw),
    };
  }

  /** The ranges so far, in the order of the text. */
  ranges(): readonly KindRange[] {
    return this.kinds.map((range) => ({ ...range })).sort((a, b) => a.from - b.from);
  }
}

/** A reader of one format. `read` says whether the line was its own, so that nobody takes it for prose. */
export interface Parser {
  read(line: Line): boolean;
  end?(): void;
}
