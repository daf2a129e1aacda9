import type { WordsOf } from '#src/i18n/use-words.ts';

/** An answer in words; each says all by itself. */
export const answerInWords = (fact: string, value: string, words: WordsOf): string =>
  words(`facts:${fact}.values.${value}`);

/** An answer in words between quotation marks, so that commas of its own do not look like those of a list. */
export const answerQuoted = (fact: string, value: string, words: WordsOf): string => {
  const text = answerInWords(fact, value, words);
  return /^[“「]/.test(text) ? text : words('ui:because.quote', { text });
};

/** The parts as one phrase. `Intl.ListFormat` would do, but making the first one takes longer than the whole answer. */
export const phrase = (parts: readonly string[], words: WordsOf, last: 'and' | 'or' = 'and'): string =>
  parts.reduce((list, next, at) =>
    words(`ui:because.${at === parts.length - 1 ? last : 'more'}`, { list, next }),
  );
