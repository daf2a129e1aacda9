import type { PackId } from '#src/content/catalogue.ts';
import type { WordsOf } from '#src/i18n/use-words.ts';

/** Words of the map: short ones where there are some, else those of the wizard. */
export interface ShortWords {
  readonly question: (fact: string) => string;
  readonly answer: (fact: string, value: string) => string;
  readonly fix: (fix: string) => string;
  readonly words: WordsOf;
}

/** The words of the map of one article. */
export function shortWords(pack: PackId, words: WordsOf, has: (key: string) => boolean): ShortWords {
  const first = (short: string, full: string): string => words(has(short) ? short : full);
  return {
    question: (fact) => first(`map:questions.${fact}`, `facts:${fact}.name`),
    answer: (fact, value) => first(`map:answers.${fact}.${value}`, `facts:${fact}.values.${value}`),
    fix: (fix) => first(`map:fixes.${fix}`, `${pack}:fixes.${fix}.title`),
    words,
  };
}
