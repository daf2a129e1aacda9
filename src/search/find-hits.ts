import { askIndex } from '#src/search/ask-index.ts';
import type { Index } from '#src/search/create-index.ts';
import type { Entry } from '#src/search/entry.ts';
import type { FactsOf } from '#src/search/facts-of.ts';
import { readQuestion } from '#src/search/read-question.ts';

/** A hit, ready to be shown. */
export interface Hit {
  readonly entry: Entry;
  /** The terms to mark. */
  readonly terms: readonly string[];
}

/** The entry for several facts that were read out of a question. */
export const READING = 'reading';

/** So many hits are shown. */
const MOST_HITS = 8;
/** A hit that fits this much less than the best is left out. */
const FAINT = 0.12;

/**
 * What to show for a question, in groups: hits of one kind stand together, the group of the best hit first. What the
 * reader of evidence recognises comes before everything else.
 */
export function findHits(index: Index, factsOf: FactsOf, question: string): Hit[] {
  const matches = askIndex(index, question);
  const enough = (matches[0]?.score ?? 0) * FAINT;
  const first = recognised(index, factsOf, question);
  const read = first[0]?.facts ?? {};
  // An answer that the text itself gives is not offered once more, and no other answer in its place.
  const isRead = ({ id, facts }: Entry): boolean =>
    id !== first[0]?.id && Object.keys(facts).length > 0 && Object.keys(facts).every((fact) => fact in read);
  const asked = matches.filter(({ entry, score }) => score >= enough && !isRead(entry));
  const termsOf = new Map(asked.map(({ entry, terms }) => [entry.id, terms]));
  const order = new Map([...first, ...asked.map(({ entry }) => entry)].map((entry) => [entry.id, entry]));
  const shown = [...order.values()].slice(0, MOST_HITS);
  const kinds = [...new Set(shown.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    shown
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ entry, terms: termsOf.get(entry.id) ?? [] })),
  );
}

/** What the reader of evidence makes of the question, as entries. */
function recognised({ entries }: Index, factsOf: FactsOf, question: string): Entry[] {
  const { pack, facts, elsewhere } = readQuestion(question, factsOf);
  const others = elsewhere.flatMap((id) => entries.get(`elsewhere ${id}`) ?? []);
  if (!pack) return others;
  const given = Object.entries(facts);
  const known = given.length > 1 ? undefined : entries.get(given[0] ? `${pack} ${given[0].join('=')}` : pack);
  const symptom = entries.get(pack);
  if (!symptom) throw new Error(`The index has no entry for ${pack}.`);
  return [known ?? { ...symptom, id: READING, facts, passages: { ja: [], en: [] }, literals: [] }, ...others];
}
