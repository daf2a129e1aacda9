import { UNKNOWN, type Condition, type Facts, type Truth } from './types.ts';

/** Gives the place of a value on its fact's scale, oldest or smallest first; -1 when it is not on it. */
export type PlaceOf = (fact: string, value: string) => number;

const opposite: Record<Truth, Truth> = { met: 'unmet', unmet: 'met', unknown: 'unknown' };
const truthOf = (holds: boolean): Truth => (holds ? 'met' : 'unmet');

/** Truth of a condition for the facts at hand, after Kleene: one unmet part decides `all`, one met part decides `any`. */
export function evaluate(condition: Condition, facts: Facts, placeOf: PlaceOf): Truth {
  if ('all' in condition) return combine(condition.all, facts, placeOf, 'unmet', 'met');
  if ('any' in condition) return combine(condition.any, facts, placeOf, 'met', 'unmet');
  if ('not' in condition) return opposite[evaluate(condition.not, facts, placeOf)];
  if ('unasked' in condition) return 'unknown';
  const value = facts[condition.fact];
  if (value === undefined || value === UNKNOWN) return 'unknown';
  if ('is' in condition) return truthOf(value === condition.is);
  if ('in' in condition) return truthOf(condition.in.includes(value));
  const place = placeOf(condition.fact, value);
  if ('before' in condition) return truthOf(place < placeOf(condition.fact, condition.before));
  return truthOf(place >= placeOf(condition.fact, condition.atLeast));
}

function combine(
  parts: readonly Condition[],
  facts: Facts,
  placeOf: PlaceOf,
  deciding: Truth,
  otherwise: Truth,
): Truth {
  let truth = otherwise;
  for (const part of parts) {
    const one = evaluate(part, facts, placeOf);
    if (one === deciding) return deciding;
    if (one === 'unknown') truth = 'unknown';
  }
  return truth;
}

/** Every fact that a condition mentions, each once, in the order of mention. */
export function factsIn(condition: Condition): string[] {
  if ('all' in condition) return unique(condition.all.flatMap(factsIn));
  if ('any' in condition) return unique(condition.any.flatMap(factsIn));
  if ('not' in condition) return factsIn(condition.not);
  return 'fact' in condition ? [condition.fact] : [];
}

/** The parts of a condition that gave it the truth it has: facts, and ids of what no question asks. */
export function partsBehind(
  condition: Condition,
  facts: Facts,
  placeOf: PlaceOf,
): { facts: string[]; unasked: string[] } {
  if ('fact' in condition) return { facts: [condition.fact], unasked: [] };
  if ('unasked' in condition) return { facts: [], unasked: [condition.unasked] };
  if ('not' in condition) return partsBehind(condition.not, facts, placeOf);
  const truth = evaluate(condition, facts, placeOf);
  const parts = ('all' in condition ? condition.all : condition.any).filter(
    (part) => evaluate(part, facts, placeOf) === truth,
  );
  const behind = parts.map((part) => partsBehind(part, facts, placeOf));
  return {
    facts: unique(behind.flatMap((one) => one.facts)),
    unasked: unique(behind.flatMap((one) => one.unasked)),
  };
}

const unique = (ids: string[]): string[] => [...new Set(ids)];
