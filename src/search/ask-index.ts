import { askedIn, type Asked } from '#src/search/asked-in.ts';
import { conceptSpans } from '#src/search/concepts.ts';
import { BOUNDARY, type Index } from '#src/search/create-index.ts';
import type { Entry } from '#src/search/entry.ts';
import { tidy } from '#src/search/fold.ts';
import { nameOf } from '#src/search/names.ts';
import { spellCodes } from '#src/search/spell-codes.ts';
import { weigh, type Weight } from '#src/search/weigh.ts';

/** An entry that fits a question, with the terms of it that were found. */
export interface Match {
  readonly entry: Entry;
  readonly score: number;
  readonly terms: readonly string[];
}

/** A symptom that the question names is where its way begins, unless it asks how to do something. */
const SYMPTOM_NAMED = 1.8;
/** What the id of a known issue ends with; it is a symptom's own case. */
const KNOWN = / known-issue$/u;
/** What to do for a question of how to, what to look up for a question of which. */
const ASKED = 1.5;
/** What is the case, for a question of how to. */
const ANSWER_ASKED = 0.4;
/** What is called exactly as the question says is what was meant. */
const CALLED_SO = 2.5;
const LONGEST = 4000;

/** What fits a question, best first: each entry's score, weighed by how much of the question it holds. */
export function askIndex({ mini, entries, frequency, named }: Index, question: string): Match[] {
  const text = spellCodes(tidy(question.slice(0, LONGEST)), (code) => frequency.has(code));
  const spans = conceptSpans(text);
  const called = named.get(nameOf(text, spans));
  const { terms, last } = weigh(text, spans, frequency, entries.size);
  if (terms.size === 0) return [];
  const asked = askedIn(text);
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
      const worth = worthOf(entry) * (called?.has(entry.id) ? CALLED_SO : 1) * meant(entry, asked, terms);
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
  return { go: 1.25, fix: 1, question: 1, elsewhere: 0.75, page: 0.9, statement: 0.5 }[kind];
}

/** How much more an entry is wanted for what the question names and asks. */
function meant(
  { kind, id, facts, elsewhere }: Entry,
  asked: Asked,
  terms: ReadonlyMap<string, Weight>,
): number {
  if (asked === kind) return ASKED;
  if (asked === 'fix') return kind === 'question' || Object.keys(facts).length > 0 ? ANSWER_ASKED : 1;
  return terms.has(`~${elsewhere ?? id.replace(KNOWN, '')}`) ? SYMPTOM_NAMED : 1;
}
