import type { Question } from '#src/map/decision-graph.ts';
import type { ShortWords } from '#src/map/short-words.ts';

/** What follows "I don't know", in short words; several where it depends on what was answered before. */
export const sayUnknown = ({ unknown }: Pick<Question, 'unknown'>, { question, words }: ShortWords): string =>
  words('map:then', {
    next: unknown
      .map((fact) => (fact === null ? words('map:result') : question(fact)))
      .reduce((one, other) => words('map:or', { one, other })),
  });
