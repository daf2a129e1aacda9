import type { Language } from '#src/address/place.ts';
import type { Entry } from '#src/search/entry.ts';
import { READING, type Hit } from '#src/search/find-hits.ts';
import { countIn, piecesOf, type Piece } from '#src/search/marks.ts';
import type { Shelf } from '#src/search/shelf.ts';

/** A hit as it is shown on a page of one language. */
export interface ShownHit {
  readonly entry: Entry;
  readonly title: readonly Piece[];
  /** The wizard that it belongs to, and what the title is an answer to. */
  readonly context: readonly Piece[];
  readonly passage: Passage | null;
  /** The answers that the link sets, in words, when title and context do not say them. */
  readonly answers: readonly string[];
}

/** The text of an entry that fits best. `language` where it differs from the page's, `literal` for messages and commands. */
export interface Passage {
  readonly pieces: readonly Piece[];
  readonly language: Language | null;
  readonly literal: boolean;
}

interface Candidate {
  readonly text: string;
  readonly language: Language | null;
}

const LONGEST: Readonly<Record<Language, number>> = { en: 150, ja: 84 };

/** Words and marks of a hit. */
export function showHit(shelf: Shelf, { entry, terms }: Hit, language: Language): ShownHit {
  const { title, facts, elsewhere } = entry;
  return {
    entry,
    title: piecesOf(title[language], terms),
    context: contextOf(shelf, entry, terms, language),
    passage: elsewhere === undefined ? passageOf(entry, terms, language) : adviceOf(entry, terms, language),
    answers: entry.context
      ? []
      : Object.entries(facts).map(
          ([fact, value]) => shelf.text(language, `facts:${fact}.values.${value}`) ?? value,
        ),
  };
}

function contextOf(
  shelf: Shelf,
  { id, context, place, elsewhere }: Entry,
  terms: readonly string[],
  language: Language,
): Piece[] {
  if (id === READING) return [{ text: shelf.text(language, 'search:reading') ?? '', found: false }];
  if (!('pack' in place) || elsewhere !== undefined || id === place.pack || id === `reference ${place.pack}`)
    return [];
  const wizard = shelf.text(language, `${place.pack}:title`) ?? '';
  return [
    { text: context ? `${wizard} · ` : wizard, found: false },
    ...(context ? piecesOf(context[language], terms) : []),
  ];
}

/** The advice on a problem of another article is told whole. */
const adviceOf = ({ passages }: Entry, terms: readonly string[], language: Language): Passage => ({
  pieces: piecesOf(passages[language][0] ?? '', terms),
  language: null,
  literal: false,
});

/**
 * The passage with most of what the title does not say; when the title says it all, what the entry is about. One of the
 * other language is shown only for what this one does not have.
 */
function passageOf(entry: Entry, terms: readonly string[], language: Language): Passage | null {
  const other: Language = language === 'ja' ? 'en' : 'ja';
  const { title, context, passages, literals } = entry;
  const told = [title[language], context?.[language] ?? ''];
  const open = terms.filter((term) => told.every((text) => countIn(text, [term]) === 0));
  const candidates: Candidate[] = [
    ...passages[language].map((text) => ({ text, language })),
    ...literals.map((text) => ({ text, language: null })),
    ...[title[other], ...(context ? [context[other]] : []), ...passages[other]].map((text) => ({
      text,
      language: other,
    })),
  ];
  const own = passages[language][0];
  let best: Candidate | null = own === undefined ? null : { text: own, language };
  let most = 0;
  const held = open.length < terms.length;
  for (const candidate of candidates) {
    const count =
      countIn(candidate.text, open) - (candidate.language === other && (held || most > 0) ? 1 : 0);
    if (count <= most) continue;
    best = candidate;
    most = count;
  }
  if (!best) return null;
  return {
    pieces: piecesOf(best.text, terms, LONGEST[best.language ?? 'en']),
    language: best.language === other ? other : null,
    literal: best.language === null,
  };
}
