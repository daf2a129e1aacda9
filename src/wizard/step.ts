import { nextQuestion } from '#src/engine/next-question.ts';
import type { Rules } from '#src/engine/types.ts';
import type { CaseLink } from '#src/case/link.ts';

/** What the wizard shows for a link: one question, all of them, or the result. */
export type Step = { readonly page: 'question'; readonly fact: string } | { readonly page: 'all' | 'result' };

/** The step is derived from the link; it is kept nowhere. */
export function stepOf(rules: Rules, link: CaseLink): Step {
  const { ask } = link;
  if (ask !== undefined && rules.facts.some((rule) => rule.fact === ask))
    return { page: 'question', fact: ask };
  if (link.show === 'all') return { page: 'all' };
  const next = link.show === 'result' ? null : nextQuestion(rules, link.facts);
  return next === null ? { page: 'result' } : { page: 'question', fact: next };
}

/** The link with one answer more (or changed), back where the question was opened from. */
export function withAnswer(link: CaseLink, fact: string, value: string): CaseLink {
  const { ask: _, ...rest } = link;
  return { ...rest, facts: { ...link.facts, [fact]: value } };
}

/** The link that opens the question of one fact, whatever is answered. */
export const asking = (link: CaseLink, fact: string): CaseLink => ({ ...link, ask: fact });

/** The link that shows the result for what is known so far. */
export function showingResult(link: CaseLink): CaseLink {
  const { ask: _, ...rest } = link;
  return { ...rest, show: 'result' };
}

/** The same display settings with an empty case. */
export const startedOver = (link: CaseLink): CaseLink => ({
  facts: {},
  outcomes: {},
  show: 'question',
  display: link.display,
});
