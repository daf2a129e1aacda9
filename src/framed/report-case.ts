import { hearCase, type CaseNews } from '#src/address/case-news.ts';
import { hearFeedback } from '#src/address/feedback-news.ts';
import { rankFixes } from '#src/engine/rank-fixes.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import type { Outcomes } from '#src/engine/types.ts';
import type { News } from '#src/embed/news.ts';

/** Tells each step, result, outcome and whether the result helped, in ids, from `start` on; `onStep` is called for each new step. */
export function reportCase(
  tell: (news: News) => Promise<void>,
  onStep: () => void,
): { readonly start: () => void } {
  let told = '';
  let step: string | undefined;
  let before: Outcomes | undefined;
  const report = (now: CaseNews): void => {
    if (step !== undefined && step !== now.step) onStep();
    step = now.step;
    for (const [fix, outcome] of Object.entries(now.outcomes))
      if (before && before[fix] !== outcome) void tell({ kind: 'outcome', fix, outcome });
    before = now.outcomes;
    const news = newsOf(now);
    const text = JSON.stringify(news);
    if (text !== told) void tell(news);
    told = text;
  };
  return {
    start() {
      hearCase(report);
      hearFeedback((helped) => void tell({ kind: 'feedback', helped }));
    },
  };
}

function newsOf({ question, rules, facts, outcomes }: CaseNews): News {
  if (question !== null) return { kind: 'step', question, facts };
  const open = rankFixes(rules, facts, outcomes).filter((fix) => fix.status !== 'ruled-out');
  return { kind: 'result', verdict: reckonerOf(rules).verdict(facts), fixes: open.map(({ id }) => id) };
}
