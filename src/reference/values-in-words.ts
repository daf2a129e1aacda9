import { orderedFacts, vocabulary, type FactId } from '#src/content/vocabulary.ts';
import type { WordsOf } from '#src/i18n/use-words.ts';

/** Values of a fact as "one or another"; three and more that stand side by side on a scale as "from one to another". */
export function valuesInWords(
  fact: string,
  values: readonly string[],
  words: WordsOf,
  language: string,
): string {
  const named = values.map((value) => words(`facts:${fact}.values.${value}`));
  const scale: readonly string[] = vocabulary[fact as FactId];
  const ordered = orderedFacts.some((one) => one === fact);
  const first = scale.indexOf(values[0] ?? '');
  const side = values.every((value, at) => scale[first + at] === value);
  if (ordered && side && values.length > 2)
    return words('reference:condition.range', { from: named[0] ?? '', to: named.at(-1) ?? '' });
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(named);
}
