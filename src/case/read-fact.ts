import { UNKNOWN } from '#src/engine/types.ts';
import { readEsxi } from '#src/content/esxi-spelling.ts';
import { vocabulary, type FactId } from '#src/content/vocabulary.ts';

/** One value read for a fact, or why it could not be read as one. */
export type FactReading =
  | { readonly value: string }
  | {
      readonly value?: undefined;
      readonly problem: 'unknown-value' | 'no-build' | 'no-letter' | 'security-only';
    };

const LONGEST = 200;

/**
 * Reads a value as people write it: any case, full-width characters, and for `esxi` any spelling of a version.
 * What may mean two things is not guessed (E07).
 */
export function readFact(fact: FactId, text: string): FactReading {
  const plain = text.slice(0, LONGEST).normalize('NFKC').trim().toLowerCase();
  const values: readonly string[] = vocabulary[fact];
  if (plain === UNKNOWN || values.includes(plain)) return { value: plain };
  if (fact !== 'esxi') return { problem: 'unknown-value' };
  const esxi = readEsxi(text.slice(0, LONGEST));
  if (esxi === null) return { problem: 'unknown-value' };
  return 'value' in esxi ? { value: esxi.value } : { problem: esxi.ambiguous };
}
