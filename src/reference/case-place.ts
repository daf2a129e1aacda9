import type { Asked, Branch } from '#src/engine/outline.ts';
import type { Facts } from '#src/engine/types.ts';

/** Where a case stands in an outline: at a question, or past an answer with which the outline ends. */
export type CasePlace = { readonly at: Asked } | { readonly past: Branch };

/**
 * Where a case stands: as far as its answers lead along the outline. Null without any answer that the outline asks
 * for first. "I don't know" leads no further.
 */
export function casePlace(outline: Asked, facts: Facts): CasePlace | null {
  if (Object.keys(facts).length === 0) return null;
  for (let at = outline; ;) {
    const branch = at.branches.find(({ values }) => values.includes(facts[at.question] ?? ''));
    if (!branch) return { at };
    if (!('question' in branch.then)) return { past: branch };
    at = branch.then;
  }
}
