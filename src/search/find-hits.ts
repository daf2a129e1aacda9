import { askIndex, type Match } from '#src/search/ask-index.ts';
import { askedIn } from '#src/search/asked-in.ts';
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
/** A longer question is a piece of a log. */
const WORDS = 40;
/** Where words fit so much better than the one fact that was read out of them, they go first: a word is no evidence. */
const FAR_BETTER = 3;

/**
 * What to show for a question, in groups: hits of one kind stand together, the group of the best hit first. What the
 * reader of evidence recognises comes before everything else.
 */
export function findHits(index: Index, factsOf: FactsOf, question: string): Hit[] {
  const matches = askIndex(index, question);
  const enough = (matches[0]?.score ?? 0) * FAINT;
  const read = recognised(index, factsOf, question);
  const first = isOutdone(read, matches, question) ? [] : read;
  const facts = first[0]?.facts ?? {};
  // An answer that the text itself gives is not offered once more, and no other answer in its place.
  const isRead = ({ id, facts: own }: Entry): boolean =>
    id !== first[0]?.id && Object.keys(own).length > 0 && Object.keys(own).every((fact) => fact in facts);
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

/** Whether words tell more than the one answer that was read out of them, or ask what to do about it. */
function isOutdone(read: readonly Entry[], matches: readonly Match[], question: string): boolean {
  const [only, more] = read;
  if (!only || more || question.length > WORDS) return false;
  if (Object.keys(only.facts).length !== 1) return only.id === READING && askedIn(question) === 'fix';
  const score = matches.find(({ entry }) => entry.id === only.id)?.score ?? Infinity;
  return askedIn(question) !== null || (matches[0]?.score ?? 0) > FAR_BETTER * score;
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
