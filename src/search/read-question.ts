import { packIds, type PackId } from '#src/content/catalogue.ts';
import { createReader } from '#src/evidence/reader.ts';
import type { Facts } from '#src/engine/types.ts';
import type { FactId } from '#src/content/vocabulary.ts';
import type { FactsOf } from '#src/search/facts-of.ts';

/** What the reader of evidence makes of a question: where it points to, and the facts it gives. */
export interface Reading {
  readonly pack: PackId | null;
  readonly facts: Facts;
  /** Recognised problems of other articles. */
  readonly elsewhere: readonly string[];
}

/** Shorter questions are words, not evidence. */
const SHORTEST = 6;

/** Reads a question as if it were pasted evidence: an error line and a log are exactly that. */
export function readQuestion(question: string, factsOf: FactsOf): Reading {
  const nothing: Reading = { pack: null, facts: {}, elsewhere: [] };
  if (question.trim().length < SHORTEST) return nothing;
  const reader = createReader({ source: '' });
  reader.pushChunk(question);
  const { findings, conflicts, outOfScope, symptom } = reader.end();
  const disputed = new Set(conflicts.map(({ fact }) => fact));
  const sure = findings.filter(({ fact }) => !disputed.has(fact));
  const elsewhere = outOfScope.map(({ id }) => id);
  const pack =
    symptom ??
    packOf(
      sure.map(({ fact }) => fact),
      factsOf,
    );
  if (!pack) return { ...nothing, elsewhere };
  const facts = Object.fromEntries(
    sure.filter(({ fact }) => factsOf[pack].includes(fact)).map(({ fact, value }) => [fact, value]),
  );
  return { pack, facts, elsewhere };
}

/** The article that asks for most of these facts; the stun article where both ask for all, since versions decide there. */
function packOf(facts: readonly FactId[], factsOf: FactsOf): PackId | null {
  const count = (pack: PackId): number => facts.filter((fact) => factsOf[pack].includes(fact)).length;
  const [first = 'quiesce'] = [...packIds].reverse().sort((one, other) => count(other) - count(one));
  return count(first) > 0 ? first : null;
}
