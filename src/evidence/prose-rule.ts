import type { FactId, ValueOf } from '#src/content/vocabulary.ts';

/** Says a value when a clause names it; `with` must stand in the sentence, `without` must not. All take lower-case text. */
export interface ProseRule<F extends FactId = FactId> {
  readonly fact: F;
  readonly value: ValueOf<F>;
  readonly says: RegExp;
  readonly with?: RegExp;
  readonly without?: RegExp;
  /** What must not stand in the same part of the sentence: there the words are said of something else. */
  readonly apart?: RegExp;
  /** What must stand in the same part of the sentence. */
  readonly beside?: RegExp;
  /** Of a test with a snapshot: it and `with` may stand in the sentence before. */
  readonly carries?: true;
  /** The sentence before may say what this one is about: `with` may stand there. */
  readonly follows?: true;
  /** What people demand is worded like advice. */
  readonly demands?: true;
  /** The words hold a "not" of their own, so that a denial is no reason to drop them. */
  readonly denies?: true;
  readonly cites: readonly string[];
}

/** A rule whose value is one of its fact. */
export function rule<F extends FactId>(
  fact: F,
  value: ValueOf<F>,
  says: RegExp,
  rest: Omit<ProseRule<F>, 'fact' | 'value' | 'says' | 'cites'> & { cites: readonly string[] },
): ProseRule {
  return { fact, value, says, ...rest };
}
