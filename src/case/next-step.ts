import { explain } from '#src/engine/explain.ts';
import { rankFixes, type RankedFix } from '#src/engine/rank-fixes.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import type { Facts, Outcome, Rules, Verdict } from '#src/engine/types.ts';
import type { Pack, Step } from '#src/content/pack.ts';
import { factsAfterTrying, fallsBack, settledByTrying, type Settled } from '#src/case/after-trying.ts';
import type { CaseLink } from '#src/case/link.ts';

/** Why a fix stands first: the article's order, the answers, nothing against it, or nothing else is left. */
export type FirstBecause = 'series' | 'applies' | 'possible' | 'last';

/** Where a case stands after what was tried. */
export interface NextStep {
  /** `solved` when a fix helped; `escalate` when nothing is left to try before the closing fix. */
  readonly stage: 'open' | 'solved' | 'escalate';
  readonly facts: Facts;
  readonly verdict: Verdict;
  readonly ranked: readonly RankedFix[];
  readonly first: RankedFix | undefined;
  readonly because: FirstBecause;
  readonly helped: string | undefined;
  readonly tried: readonly { readonly fix: string; readonly outcome: Outcome }[];
  readonly settled: readonly Settled[];
  /** Fixes that made no difference and may not have run at all, each with what shows it. */
  readonly unproven: readonly { readonly fix: string; readonly check: Step }[];
  /** Fixes that were open by the answers alone and that trying has ruled out, each with what ruled it out. */
  readonly ruledOut: readonly { readonly fix: string; readonly by: Settled }[];
}

/** Where a case stands: the list after what was tried, what that rules out besides, and what comes next. */
export function nextStep(
  pack: Pack,
  rules: Rules,
  { facts: answers, outcomes }: Pick<CaseLink, 'facts' | 'outcomes'>,
): NextStep {
  const settled = settledByTrying(pack.id, answers, outcomes);
  const facts = factsAfterTrying(pack.id, answers, outcomes);
  const verdict = reckonerOf(rules).verdict(facts);
  const ranked = rankFixes(rules, facts, outcomes);
  const tried = ranked.flatMap(({ id, outcome }) => (outcome ? [{ fix: id, outcome }] : []));
  const helped = tried.find(({ outcome }) => outcome === 'helped')?.fix;
  const scopeOf = (id: string) => rules.fixes.find((fix) => fix.id === id)?.scope;
  const left = ranked.some((fix) => fix.status !== 'ruled-out' && !fix.outcome && scopeOf(fix.id) !== 'last');
  const stage = helped !== undefined ? 'solved' : left ? 'open' : 'escalate';
  const first = ranked[0];
  return {
    stage,
    facts,
    verdict,
    ranked,
    first,
    because: becauseOf(first, verdict, rules),
    helped,
    tried,
    settled,
    unproven: tried.flatMap(({ fix, outcome }) => {
      const steps = pack.fixes.find((one) => one.id === fix)?.verify ?? [];
      const check = steps.find((one) => one.id === fallsBack[pack.id]?.[fix]);
      return outcome === 'no-change' && check ? [{ fix, check }] : [];
    }),
    ruledOut: ruledOutBy(settled, ranked, rules, answers, facts),
  };
}

function becauseOf(first: RankedFix | undefined, verdict: Verdict, rules: Rules): FirstBecause {
  if (!first || rules.fixes.find((fix) => fix.id === first.id)?.scope === 'last') return 'last';
  if (first.outcome) return 'last';
  if (verdict === 'known-issue' && rules.knownIssue?.fixes.includes(first.id)) return 'series';
  return first.status === 'applies' ? 'applies' : 'possible';
}

function ruledOutBy(
  settled: readonly Settled[],
  ranked: readonly RankedFix[],
  rules: Rules,
  answers: Facts,
  facts: Facts,
): NextStep['ruledOut'] {
  if (settled.length === 0) return [];
  return ranked.flatMap(({ id, status, outcome }) => {
    const fix = rules.fixes.find((one) => one.id === id);
    if (!fix || status !== 'ruled-out' || outcome || explain(rules, fix, answers).status === 'ruled-out')
      return [];
    const behind = explain(rules, fix, facts).because.map((one) => one.fact);
    const by = settled.find((one) => behind.includes(one.fact));
    return by ? [{ fix: id, by }] : [];
  });
}
