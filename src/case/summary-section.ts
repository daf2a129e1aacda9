import type { CaseFile } from '#src/case/case-file.ts';
import type { NextStep } from '#src/case/next-step.ts';
import type { PackId } from '#src/content/catalogue.ts';
import type { Facts, Outcomes, Verdict } from '#src/engine/types.ts';

/** Gives the words of a key in one language; the screen may show another. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** One row. `given` rows hold what people typed or logs said, and so what may be secret. */
export interface Row {
  readonly label?: string;
  readonly text: string;
  readonly aside?: string;
  readonly given?: boolean;
  readonly literal?: boolean;
}

/** A part of the summary; `address` rows are never redacted, or they would lead nowhere. */
export interface Section {
  readonly id:
    'head' | 'desk' | 'facts' | 'evidence' | 'tried' | 'ruled-out' | 'open' | 'next' | 'notes' | 'link';
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** The whole summary, still without a format. */
export interface Summary {
  readonly title: string;
  readonly language: 'ja' | 'en';
  readonly sections: readonly Section[];
  /** The case itself, for programs. */
  readonly ids: {
    readonly product: string;
    readonly content: number;
    readonly article: PackId;
    readonly verdict: Verdict;
    readonly facts: Facts;
    readonly outcomes: Outcomes;
    readonly address: string;
  };
}

/** What the sections are made from. */
export interface Telling {
  readonly file: CaseFile;
  readonly say: Say;
  readonly language: 'ja' | 'en';
  readonly next: NextStep;
}
