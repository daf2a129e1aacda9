import { nextQuestion } from '#src/engine/next-question.ts';
import type { Rules } from '#src/engine/types.ts';
import type { CaseLink, Shown } from '#src/case/link.ts';

/** What the wizard shows for a link: one question, all of them with the one that it would ask next, or the result. */
export type Step =
  | { readonly page: 'question'; readonly fact: string }
  | { readonly page: 'questions'; readonly fact: string | null }
  | { readonly page: 'result'; readonly fact: null };

/** The step is derived from the link; it is kept nowhere. */
export function stepOf(rules: Rules, link: CaseLink): Step {
  const { ask } = link;
  if (ask !== undefined && rules.facts.some((rule) => rule.fact === ask))
    return { page: 'question', fact: ask };
  const fact = link.show === 'result' ? null : nextQuestion(rules, link.facts);
  if (link.show === 'all') return { page: 'questions', fact };
  return fact === null ? { page: 'result', fact } : { page: 'question', fact };
}

/** The link with one answer more (or changed), back where the question was opened from. */
export function withAnswer(link: CaseLink, fact: string, value: string): CaseLink {
  const { ask: _, ...rest } = link;
  return { ...rest, facts: { ...link.facts, [fact]: value } };
}

/** The link that opens the question of one fact, whatever is answered. */
export const asking = (link: CaseLink, fact: string): CaseLink => ({ ...link, ask: fact });

/** The link that shows the same case another way, with no question opened by itself. */
export function showing(link: CaseLink, show: Shown): CaseLink {
  const { ask: _, ...rest } = link;
  return { ...rest, show };
}

/** The same display settings with an empty case. */
export const startedOver = (link: CaseLink): CaseLink => ({
  facts: {},
  outcomes: {},
  show: 'question',
  display: link.display,
});
