import type { Rules } from '#src/engine/types.ts';

/** The answers of a question in the order in which they are offered: those on a scale with the newest first. */
export function answersOf({ facts }: Rules, fact: string): readonly string[] {
  const rule = facts.find((one) => one.fact === fact);
  return rule?.ordered ? [...rule.values].reverse() : (rule?.values ?? []);
}
