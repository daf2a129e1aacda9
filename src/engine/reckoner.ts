import { evaluate, factsIn, type PlaceOf } from './evaluate.ts';
import type { Facts, FixRule, Outcomes, Rules, Status, Truth, Verdict } from './types.ts';

/** One fix with what the facts say of it. `worth` weighs likelihood against cost and risk; larger is better. */
export interface Standing {
  readonly fix: FixRule;
  readonly place: number;
  readonly status: Status;
  readonly worth: number;
}

/** Rules prepared for quick and repeated reckoning. */
export interface Reckoner {
  readonly rules: Rules;
  readonly placeOf: PlaceOf;
  /** Fact id → the fixes (by place) whose standing can depend on it; none when only the verdict does. */
  readonly touches: ReadonlyMap<string, readonly number[]>;
  readonly assess: (facts: Facts) => Standing[];
  readonly assessOne: (place: number, facts: Facts) => Standing;
  readonly verdict: (facts: Facts) => Verdict;
  /** Next questions already reckoned, by the facts that these rules can ask for. */
  readonly nextKnown: Map<string, string | null>;
}

const statusOf: Record<Truth, Status> = { met: 'applies', unknown: 'possible', unmet: 'ruled-out' };
const prepared = new WeakMap<Rules, Reckoner>();

/** The reckoner of these rules; made once for each rules object. */
export function reckonerOf(rules: Rules): Reckoner {
  const known = prepared.get(rules);
  if (known) return known;
  const made = prepare(rules);
  prepared.set(rules, made);
  return made;
}

function prepare(rules: Rules): Reckoner {
  const scales = new Map(rules.facts.map((rule) => [rule.fact, rule.values]));
  const placeOf: PlaceOf = (fact, value) => scales.get(fact)?.indexOf(value) ?? -1;
  const assessOne = (place: number, facts: Facts): Standing => {
    const fix = rules.fixes[place]!;
    const bonus = (fix.likelier ?? []).filter((one) => evaluate(one.when, facts, placeOf) === 'met');
    const likelihood = bonus.reduce((sum, one) => sum + one.by, fix.likelihood);
    const status = statusOf[evaluate(fix.when, facts, placeOf)];
    return { fix, place, status, worth: likelihood - (fix.cost + fix.risk) / 4 };
  };
  return {
    rules,
    placeOf,
    touches: touchesOf(rules),
    assess: (facts) => rules.fixes.map((_, place) => assessOne(place, facts)),
    assessOne,
    nextKnown: new Map(),
    verdict: (facts) =>
      rules.knownIssue && evaluate(rules.knownIssue.when, facts, placeOf) === 'met'
        ? 'known-issue'
        : 'candidates',
  };
}

function touchesOf(rules: Rules): Map<string, number[]> {
  const touches = new Map<string, number[]>();
  rules.fixes.forEach((fix, place) => {
    const mentioned = [fix.when, ...(fix.likelier ?? []).map((one) => one.when)].flatMap(factsIn);
    for (const fact of new Set(mentioned)) touches.set(fact, [...(touches.get(fact) ?? []), place]);
  });
  const decisive = rules.knownIssue ? factsIn(rules.knownIssue.when) : [];
  for (const fact of decisive) if (!touches.has(fact)) touches.set(fact, []);
  return touches;
}

/** No outcomes: nothing was tried yet. */
export const nothingTried: Outcomes = {};
