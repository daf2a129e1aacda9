import { wordingOf } from '#src/search/concepts.ts';
import { fold } from '#src/search/fold.ts';
import { patternOfSign } from '#src/search/literal-pattern.ts';
import { mayBegin } from '#src/search/word-start.ts';

/** A part of a text; `found` when it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Where something stands, from the first character to behind the last. */
type Span = readonly [start: number, end: number];

const made = new Map<string, RegExp>();

/** How a term looks in a text: English with any ending, katakana with or without long vowels. */
function patternOf(term: string): RegExp {
  const known = made.get(term) ?? wordingOf(term);
  if (known) return known;
  const body = [...term].map(patternOfSign).join('');
  const pattern = /^[a-z0-9]/u.test(term) ? `(?<![a-z0-9])(?:0x)?${body}[a-z]{0,5}(?![a-z])` : body;
  made.set(term, new RegExp(pattern, 'gu'));
  return made.get(term) ?? /(?!)/u;
}

const MOST_KEPT = 5000;
const kept = new Map<string, string>();

/** A text folded; our own texts come again with every key. */
function foldedOnce(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const folded = fold(text);
  kept.set(text, folded);
  return folded;
}

const tells = (term: string): boolean => term.length > 1;

/** Where a term stands in a text. */
const placesOf = (text: string, term: string): Span[] =>
  [...foldedOnce(text).matchAll(patternOf(term))]
    .filter(({ index }) => mayBegin(text, index))
    .map(({ 0: word, index }) => [index, index + word.length]);

/** How many of the terms stand in a text. */
export const countIn = (text: string, terms: readonly string[]): number =>
  terms.filter((term) => tells(term) && placesOf(text, term).length > 0).length;

const spansOf = (text: string, terms: readonly string[]): Span[] =>
  merged(terms.filter(tells).flatMap((term) => placesOf(text, term)));

function merged(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const [start, end] of [...spans].sort(([one], [other]) => one - other)) {
    const last = whole.at(-1);
    if (last && start <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], end)];
    else if (end > start) whole.push([start, end]);
  }
  return whole;
}

/** A text in pieces, from the first find on when it is long; what was cut off is told by an ellipsis. */
export function piecesOf(text: string, terms: readonly string[], longest = Infinity): Piece[] {
  const spans = spansOf(text, terms);
  const first = spans[0]?.[0] ?? 0;
  const from =
    text.length > longest && first > longest / 2 ? Math.max(0, first - Math.floor(longest / 4)) : 0;
  const to = Math.min(text.length, from + longest);
  const pieces: Piece[] = from > 0 ? [{ text: '…', found: false }] : [];
  let at = from;
  for (const [start, end] of spans) {
    if (start < at || start >= to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), found: false });
    pieces.push({ text: text.slice(start, Math.min(end, to)), found: true });
    at = Math.min(end, to);
  }
  if (at < to) pieces.push({ text: text.slice(at, to), found: false });
  if (to < text.length) pieces.push({ text: '…', found: false });
  return pieces;
}
