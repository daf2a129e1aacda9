import type { PackId } from '#src/content/catalogue.ts';
import type { FactId, ValueOf } from '#src/content/vocabulary.ts';
import type { Verdict } from '#src/engine/types.ts';

/** A fact with one of its values, or "I don't know". */
export type Answer = { [F in FactId]: readonly [fact: F, value: ValueOf<F> | 'unknown'] }[FactId];

/** A named walk from the symptom to the result. The engine and the page are tested with the same ones. */
export interface Journey {
  readonly id: string;
  readonly pack: PackId;
  /** What the link says before the first question; such facts are not asked. */
  readonly start?: readonly Answer[];
  /** Each question with its answer, in the order in which they are asked. Then comes the result. */
  readonly answers: readonly Answer[];
  readonly expect: {
    readonly verdict: Verdict;
    /** The fixes at the top of the result, in their order. */
    readonly first: readonly string[];
    readonly applies: readonly string[];
    /** Fixes that are ruled out; there may be more. */
    readonly ruledOut: readonly string[];
  };
}
