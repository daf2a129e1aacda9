import { orderedFacts, vocabulary, type FactId } from '#src/content/vocabulary.ts';
import type { ShortWords } from '#src/map/short-words.ts';

/** The short words of answers that share a way: in order, those of a scale as ranges. */
export function sayAnswers(fact: string, values: readonly string[], { answer, words }: ShortWords): string {
  const runs = orderedFacts.some((one) => one === fact) ? runsOf(fact, values) : values.map((one) => [one]);
  return runs
    .map((run) => {
      const [from, to] = [answer(fact, run[0]!), answer(fact, run.at(-1)!)];
      return run.length > 1 ? words('map:range', { from, to }) : from;
    })
    .reduce((one, other) => words('map:or', { one, other }));
}

/** Values of a scale, cut where one of the scale is missing. */
function runsOf(fact: string, values: readonly string[]): string[][] {
  const scale: readonly string[] = vocabulary[fact as FactId];
  const runs: string[][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last && scale.indexOf(last.at(-1)!) === scale.indexOf(value) - 1) last.push(value);
    else runs.push([value]);
  }
  return runs;
}
