import { conceptSpans } from '#src/search/concepts.ts';
import { BOUNDARY, nameOf, type Index } from '#src/search/create-index.ts';
import type { Entry } from '#src/search/entry.ts';
import { tidy } from '#src/search/fold.ts';
import { termsOf } from '#src/search/terms.ts';

/** An entry that fits a question, with the terms of it that were found. */
export interface Match {
  readonly entry: Entry;
  readonly score: number;
  readonly terms: readonly string[];
}

/** A pasted log has more words than tell anything: only the rarest are looked up. */
const MOST_TERMS = 24;
/** What a word still counts when a group stands for it: it tells which of the group's words was meant. */
const NAMED = 0.3;
/** What is called exactly as the question says is what was meant. */
const CALLED_SO = 2.5;
const LONGEST = 4000;

/** What fits a question, best first: each entry's score, weighed by how much of the question it holds. */
export function askIndex({ mini, entries, frequency, named }: Index, question: string): Match[] {
  const text = tidy(question.slice(0, LONGEST));
  const weights = weigh(text, frequency, entries.size);
  const called = named.get(nameOf(text));
  const { terms, last } = weights;
  if (terms.size === 0) return [];
  const found = mini.search([...terms.keys()].join(BOUNDARY), {
    boost: { title: 3, sign: 2.2, text: 1 },
    boostTerm: (term) => terms.get(term)?.part ?? 1,
    prefix: (term) => !term.startsWith('~') && term.length >= (term === last ? 2 : 4),
    fuzzy: (term) => (frequency.has(term) ? false : slips(term)),
    weights: { prefix: 0.6, fuzzy: 0.35 },
    bm25: { k: 1.2, b: 0.5, d: 0.3 },
  });
  const held = new Set(found.flatMap(({ queryTerms }) => queryTerms));
  const sum = (some: Iterable<string>): number =>
    [...some].reduce((all, term) => all + (terms.get(term)?.weight ?? 0), 0);
  // What no entry holds tells nothing of which one fits.
  const whole = sum(held) || 1;
  return found
    .flatMap(({ id, score, queryTerms, terms: hit }) => {
      const entry = entries.get(String(id));
      if (!entry) return [];
      const worth = worthOf(entry) * (called?.has(entry.id) ? CALLED_SO : 1);
      return [{ entry, score: (score * sum(queryTerms) * worth) / whole, terms: hit }];
    })
    .sort((one, other) => other.score - one.score);
}

/** How many slips of the keys a word may hold; codes, numbers and short words none. */
function slips(term: string): number | false {
  if (!/^(?:[a-z]{5,}|[\u30a1-\u30fa]{4,})$/u.test(term)) return false;
  return term.length > 8 ? 2 : 1;
}

/** A symptom is where most people want to go; a question or another page is seldom meant. */
function worthOf({ kind, id, place }: Entry): number {
  if (place.page === 'wizard' && id === place.pack) return 1.8;
  return { go: 1.25, fix: 1, question: 1, elsewhere: 0.9, page: 0.9, statement: 0.5 }[kind];
}

interface Weight {
  /** How much of the question the term is. */
  readonly weight: number;
  /** What it counts beside the group that names it too. */
  readonly part: number;
}

/** The terms of a question that tell most. */
function weigh(text: string, frequency: ReadonlyMap<string, number>, size: number) {
  const spans = conceptSpans(text);
  const rarity = (term: string): number => Math.log(1 + size / (1 + (frequency.get(term) ?? 2)));
  const words = termsOf(text);
  const all = new Map<string, Weight>();
  for (const { term } of spans) all.set(term, { weight: rarity(term), part: 1 });
  // What is named and stands in no entry is not looked up by its pieces: they would find what has nothing to do with it.
  const nowhere = spans.filter(({ term }) => !frequency.has(term));
  for (const { term, start, end } of words) {
    if (nowhere.some((span) => span.start < end && start < span.end)) continue;
    const part = spans.some((span) => span.start <= start && end <= span.end) ? NAMED : 1;
    if (!all.has(term)) all.set(term, { weight: rarity(term) * part, part });
  }
  const rarest = [...all].sort(([, one], [, other]) => other.weight - one.weight).slice(0, MOST_TERMS);
  return { terms: new Map(rarest), last: words.at(-1)?.term };
}
