import type { Rules } from '#src/engine/types.ts';
import type { PackHead } from '#src/content/pack.ts';
import { orderedFacts, vocabulary } from '#src/content/vocabulary.ts';

/** What the engine needs of a pack: its questions as facts with values and weights, its fixes and its known issue. */
export function rulesOf(pack: PackHead): Rules {
  const facts = pack.questions.map(({ fact, weight }) => ({
    fact,
    weight,
    values: vocabulary[fact],
    ordered: orderedFacts.some((one) => one === fact),
  }));
  return { facts, fixes: pack.fixes, ...(pack.knownIssue ? { knownIssue: pack.knownIssue } : {}) };
}
