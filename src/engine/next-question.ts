import { factsIn, evaluate } from './evaluate.ts';
import { inOrder } from './rank-fixes.ts';
import { nothingTried, reckonerOf, type Reckoner, type Standing } from './reckoner.ts';
import { UNKNOWN, type Condition, type Facts, type Rules } from './types.ts';

/** So many next questions are kept: a page asks for the same ones again and again, as it goes and comes back. */
const MOST_KEPT = 500;
/** No path asks more than this. */
export const MOST_QUESTIONS = 9;
/** A question must be able to change the verdict or this many fixes at the top. */
const TOP = 3;

/**
 * The fact to ask for next, or null when the verdict is certain, nothing that is unanswered can change the verdict
 * or the first three fixes, or nine answers are in and none left can change the verdict.
 */
export function nextQuestion(rules: Rules, facts: Facts): string | null {
  const reckoner = reckonerOf(rules);
  const key = rules.facts.map((rule) => facts[rule.fact] ?? '').join(' ');
  const known = reckoner.nextKnown.get(key);
  if (known !== undefined) return known;
  const next = reckonNext(reckoner, facts);
  if (reckoner.nextKnown.size >= MOST_KEPT) reckoner.nextKnown.clear();
  reckoner.nextKnown.set(key, next);
  return next;
}

function reckonNext(reckoner: Reckoner, facts: Facts): string | null {
  const { rules } = reckoner;
  if (reckoner.verdict(facts) === 'known-issue') return null;
  const base = reckoner.assess(facts);
  const today = sign(reckoner, facts, base);
  const full = answeredCount(rules, facts) >= MOST_QUESTIONS;
  let best: { fact: string; pull: number } | null = null;
  for (const rule of rules.facts) {
    if (facts[rule.fact] !== undefined || !reckoner.touches.has(rule.fact)) continue;
    let pull = 0;
    let matters = false;
    for (const value of rule.values) {
      const then = answer(reckoner, facts, base, rule.fact, value);
      pull += decided(base, then.standings) / rule.values.length;
      matters ||= full ? then.sign.verdict !== today.verdict : !same(then.sign, today);
    }
    if (matters && (!best || pull * rule.weight > best.pull))
      best = { fact: rule.fact, pull: pull * rule.weight };
  }
  return best?.fact ?? null;
}

/** How many of the facts that these rules can ask for are answered, "I don't know" included. */
export function answeredCount(rules: Rules, facts: Facts): number {
  return rules.facts.filter((rule) => facts[rule.fact] !== undefined).length;
}

/**
 * At most this many questions will still be asked (one more when a last one can settle the verdict). It never rises
 * when a question that was asked is answered.
 */
export function questionsLeft(rules: Rules, facts: Facts): number {
  if (nextQuestion(rules, facts) === null) return 0;
  const open = undecidedFacts(rules, facts).filter((fact) => facts[fact] === undefined);
  return Math.max(1, Math.min(MOST_QUESTIONS - answeredCount(rules, facts), open.length));
}

/** Facts that are not known (not answered, or answered "I don't know") and could still change the verdict, or a fix's status or place. */
export function undecidedFacts(rules: Rules, facts: Facts): string[] {
  const { placeOf, assess } = reckonerOf(rules);
  const open = new Set<string>();
  const collect = (condition: Condition): void => {
    if (evaluate(condition, facts, placeOf) !== 'unknown') return;
    if ('all' in condition) condition.all.forEach(collect);
    else if ('any' in condition) condition.any.forEach(collect);
    else if ('not' in condition) collect(condition.not);
    else factsIn(condition).forEach((fact) => open.add(fact));
  };
  if (rules.knownIssue) collect(rules.knownIssue.when);
  for (const { fix, status } of assess(facts)) {
    if (status === 'ruled-out') continue;
    collect(fix.when);
    fix.likelier?.forEach((one) => collect(one.when));
  }
  return rules.facts.map((rule) => rule.fact).filter((fact) => open.has(fact));
}

interface Sign {
  readonly verdict: string;
  readonly top: readonly (string | undefined)[];
}

const same = (a: Sign, b: Sign): boolean =>
  a.verdict === b.verdict && a.top.every((id, i) => id === b.top[i]);

function sign({ rules, verdict }: Reckoner, facts: Facts, standings: readonly Standing[]): Sign {
  const open = standings.filter((one) => one.status !== 'ruled-out');
  const ordered = inOrder(open, rules.knownIssue?.fixes ?? [], nothingTried);
  return { verdict: verdict(facts), top: [ordered[0]?.fix.id, ordered[1]?.fix.id, ordered[TOP - 1]?.fix.id] };
}

/** What the list would be with one more answer: only the fixes that the fact touches are assessed again. */
function answer(reckoner: Reckoner, facts: Facts, base: readonly Standing[], fact: string, value: string) {
  const then = { ...facts, [fact]: value };
  const standings = [...base];
  for (const place of reckoner.touches.get(fact) ?? []) standings[place] = reckoner.assessOne(place, then);
  return { standings, sign: sign(reckoner, then, standings) };
}

/** How many open fixes an answer settles; a fix that only moves nearer to settled counts a little. */
function decided(before: readonly Standing[], after: readonly Standing[]): number {
  let sum = 0;
  after.forEach((one, i) => {
    const was = before[i]!;
    if (one.status !== was.status) sum += 1;
    else if (one.worth !== was.worth && one.status !== 'ruled-out') sum += 0.25;
  });
  return sum;
}

/** Whether an answer says more than "I don't know". */
export const isKnown = (value: string | undefined): value is string =>
  value !== undefined && value !== UNKNOWN;
