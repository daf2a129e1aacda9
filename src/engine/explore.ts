import { nextQuestion } from './next-question.ts';
import { UNKNOWN, type Facts, type Rules } from './types.ts';

/** One state of the walk: the answers so far, in the order in which they were asked, and the question that comes next. */
export interface State {
  readonly facts: Facts;
  readonly asked: readonly string[];
  readonly next: string | null;
}

/**
 * Every state that answering the questions in their order can reach, each once, parents before children.
 * Each question is answered with each of its values and with "I don't know".
 */
export function* explore(rules: Rules): Generator<State> {
  const valuesOf = new Map(rules.facts.map((rule) => [rule.fact, [...rule.values, UNKNOWN]]));
  const stack: { facts: Facts; asked: readonly string[] }[] = [{ facts: {}, asked: [] }];
  for (let here = stack.pop(); here; here = stack.pop()) {
    const next = nextQuestion(rules, here.facts);
    yield { ...here, next };
    if (next === null) continue;
    for (const value of valuesOf.get(next) ?? []) {
      stack.push({ facts: { ...here.facts, [next]: value }, asked: [...here.asked, next] });
    }
  }
}
