import { evaluate } from './evaluate.ts';
import { reckonerOf } from './reckoner.ts';
import type { Condition, Rules } from './types.ts';

/**
 * The values of a fact in groups between which no condition of these rules tells a difference, so that a case goes on
 * alike with each of them. The groups and their values keep the order of the scale.
 */
export function alikeValues(rules: Rules, fact: string): string[][] {
  const { placeOf } = reckonerOf(rules);
  const leaves = conditionsOf(rules).flatMap((condition) => leavesOn(condition, fact));
  const groups = new Map<string, string[]>();
  for (const value of rules.facts.find((rule) => rule.fact === fact)?.values ?? []) {
    const profile = leaves.map((leaf) => evaluate(leaf, { [fact]: value }, placeOf)).join(' ');
    groups.set(profile, [...(groups.get(profile) ?? []), value]);
  }
  return [...groups.values()];
}

/** Every condition that the engine reckons with. */
function conditionsOf({ fixes, knownIssue }: Rules): Condition[] {
  const ofFixes = fixes.flatMap((fix) => [fix.when, ...(fix.likelier ?? []).map((one) => one.when)]);
  return knownIssue ? [knownIssue.when, ...ofFixes] : ofFixes;
}

function leavesOn(condition: Condition, fact: string): Condition[] {
  if ('all' in condition) return condition.all.flatMap((part) => leavesOn(part, fact));
  if ('any' in condition) return condition.any.flatMap((part) => leavesOn(part, fact));
  if ('not' in condition) return leavesOn(condition.not, fact);
  return 'fact' in condition && condition.fact === fact ? [condition] : [];
}
