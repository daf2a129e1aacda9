import { evaluate, factsIn, partsBehind, type PlaceOf } from './evaluate.ts';
import { reckonerOf } from './reckoner.ts';
import { UNKNOWN, type Condition, type Facts, type FixRule, type Rules, type Status } from './types.ts';

/** Why a fix stands as it does, and which single answers would change that. */
export interface Explanation {
  readonly status: Status;
  /** The known answers that the status rests on. */
  readonly because: readonly { readonly fact: string; readonly value: string }[];
  /** Facts still unknown that keep the fix from being settled. */
  readonly open: readonly string[];
  /** Ids of what no question asks and the fix hangs on. */
  readonly unasked: readonly string[];
  /** Single answers that would give the fix another status. */
  readonly wouldChange: readonly { readonly fact: string; readonly value: string; readonly status: Status }[];
}

const statusOf = { met: 'applies', unknown: 'possible', unmet: 'ruled-out' } as const;

/** Explains the status of one fix for the facts at hand. */
export function explain(rules: Rules, fix: FixRule, facts: Facts): Explanation {
  const { placeOf } = reckonerOf(rules);
  const status = statusOf[evaluate(fix.when, facts, placeOf)];
  const behind = partsBehind(fix.when, facts, placeOf);
  const mentioned = factsIn(fix.when);
  const rests = status === 'possible' ? speakingFor(fix.when, facts, placeOf) : behind.facts;
  const wouldChange = mentioned.flatMap((fact) => {
    const values = rules.facts.find((rule) => rule.fact === fact)?.values ?? [];
    return values
      .filter((value) => value !== facts[fact])
      .map((value) => ({
        fact,
        value,
        status: statusOf[evaluate(fix.when, { ...facts, [fact]: value }, placeOf)],
      }))
      .filter((change) => change.status !== status);
  });
  return {
    status,
    because: rests.flatMap((fact) => {
      const value = facts[fact];
      return value === undefined || value === UNKNOWN ? [] : [{ fact, value }];
    }),
    open: status === 'possible' ? behind.facts : [],
    unasked: status === 'possible' ? behind.unasked : [],
    wouldChange,
  };
}

/** The facts of the parts of a condition that hold already, while the whole is still open. */
function speakingFor(condition: Condition, facts: Facts, placeOf: PlaceOf): string[] {
  const truth = evaluate(condition, facts, placeOf);
  if (truth === 'met') return partsBehind(condition, facts, placeOf).facts;
  if (truth === 'unmet') return [];
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return [...new Set(parts.flatMap((part) => speakingFor(part, facts, placeOf)))];
}
