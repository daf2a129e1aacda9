import { undecidedFacts } from '#src/engine/next-question.ts';
import type { Facts, Rules, Verdict } from '#src/engine/types.ts';
import type { Pack } from '#src/content/pack.ts';
import type { CaseLink } from '#src/case/link.ts';
import { nextStep, type NextStep } from '#src/case/next-step.ts';

/** What another answer would do to the result. What it leaves as it is, is absent or empty. */
export interface Effect {
  readonly value: string;
  /** The verdict it would be. */
  readonly verdict?: Verdict;
  /** The fix that would come first. */
  readonly first?: string;
  /** Fixes that would newly apply for certain, that would come back, and that would be ruled out. */
  readonly applies: readonly string[];
  readonly back: readonly string[];
  readonly out: readonly string[];
  /** Whether the list would be in another order. */
  readonly reordered: boolean;
}

type Case = Pick<CaseLink, 'facts' | 'outcomes'>;

/** What each other answer to a question would do to the result, in the order of the answers. */
export function effectsOf(
  pack: Pack,
  rules: Rules,
  link: Case,
  fact: string,
  now = nextStep(pack, rules, link),
): Effect[] {
  const values = rules.facts.find((rule) => rule.fact === fact)?.values ?? [];
  return values
    .filter((value) => value !== link.facts[fact])
    .map((value) => {
      const facts: Facts = { ...link.facts, [fact]: value };
      return { value, ...difference(now, nextStep(pack, rules, { ...link, facts })) };
    });
}

/** Whether an answer would leave the result as it is. */
export const changesNothing = (effect: Effect): boolean => weightOf(effect) === 0 && !effect.reordered;

/** A question that is not answered, with what its answers would do. */
export interface Deciding {
  readonly fact: string;
  readonly effects: readonly Effect[];
}

/**
 * The questions without a known answer that could still change the result, the one that would decide most first: by
 * how many of its answers change the verdict or the first fix, then by how many fixes they settle on average.
 */
export function decidingMost(pack: Pack, rules: Rules, link: Case): Deciding[] {
  const now = nextStep(pack, rules, link);
  return undecidedFacts(rules, now.facts)
    .map((fact) => {
      const effects = effectsOf(pack, rules, link, fact, now);
      return { fact, effects, pull: mean(effects.map(weightOf)) };
    })
    .sort((one, other) => other.pull - one.pull)
    .map(({ fact, effects }) => ({ fact, effects }));
}

function difference(now: NextStep, then: NextStep): Omit<Effect, 'value'> {
  const was = new Map(now.ranked.map((fix) => [fix.id, fix.status]));
  const turned = (from: (status?: string) => boolean, to: (status: string) => boolean): string[] =>
    then.ranked.filter((fix) => from(was.get(fix.id)) && to(fix.status)).map((fix) => fix.id);
  const isOut = (status?: string): boolean => status === 'ruled-out';
  const first = then.ranked[0]?.id;
  return {
    ...(then.verdict === now.verdict ? {} : { verdict: then.verdict }),
    ...(first === undefined || first === now.ranked[0]?.id ? {} : { first }),
    applies: turned(
      (status) => status === 'possible',
      (status) => status === 'applies',
    ),
    back: turned(isOut, (status) => !isOut(status)),
    out: turned((status) => !isOut(status), isOut),
    reordered: then.ranked.some((fix, at) => fix.id !== now.ranked[at]?.id),
  };
}

const VERDICT = 100;
const FIRST = 10;

function weightOf({ verdict, first, applies, back, out }: Effect): number {
  return (verdict ? VERDICT : 0) + (first ? FIRST : 0) + applies.length + back.length + out.length;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
