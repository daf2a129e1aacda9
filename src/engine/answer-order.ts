import { nextQuestion } from './next-question.ts';
import type { Facts, Rules } from './types.ts';

/**
 * The answered facts in the order in which they would be asked, then those given without being asked (by a link or
 * by evidence). The order is derived: a link is sorted and does not tell in which order it was made.
 */
export function answerOrder(rules: Rules, facts: Facts): string[] {
  const order: string[] = [];
  let known: Facts = {};
  for (let next = nextQuestion(rules, known); next !== null; next = nextQuestion(rules, known)) {
    const value = facts[next];
    if (value === undefined) break;
    order.push(next);
    known = { ...known, [next]: value };
  }
  const given = rules.facts.map((rule) => rule.fact).filter((fact) => facts[fact] !== undefined);
  return [...order, ...given.filter((fact) => !order.includes(fact))];
}
