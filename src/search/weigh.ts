import type { ConceptSpan } from '#src/search/concepts.ts';
import { termsOf, type Term } from '#src/search/terms.ts';

/** A pasted log has more words than tell anything: only the rarest are looked up. */
const MOST_TERMS = 24;
/** What a word still counts when a group stands for it: it tells which of the group's words was meant. */
const NAMED = 0.3;
/** A longer question is a piece of a log: what it names in passing is not what it is about. */
const SAID = 60;

/** What a term counts. */
export interface Weight {
  /** How much of the question the term is. */
  readonly weight: number;
  /** What it counts beside the group that names it too. */
  readonly part: number;
}

/** The terms of a question that tell most, and the last, which may still be being typed. */
export function weigh(
  text: string,
  spans: readonly ConceptSpan[],
  frequency: ReadonlyMap<string, number>,
  size: number,
) {
  const rarity = (term: string): number => Math.log(1 + size / (1 + (frequency.get(term) ?? 2)));
  // What is named and stands in no entry is not handled: only a symptom beside it leads anywhere, never its pieces.
  const absent = spans.filter(({ term }) => !frequency.has(term));
  const aside = absent.length > 0 && text.length <= SAID;
  const named = aside ? spans.filter((span) => isSymptom(span, absent)) : spans;
  const words = aside ? [] : termsOf(text).filter((word) => !absent.some((span) => meet(span, word)));
  const all = new Map<string, Weight>();
  for (const term of togetherIn(named)) all.set(term, { weight: rarity(term), part: 1 });
  for (const { term } of named) all.set(term, { weight: rarity(term), part: 1 });
  for (const { term, start, end } of words) {
    const group = spans.find((span) => span.start <= start && end <= span.end);
    // However rare one of a group's names is, it tells no more than the group does.
    const part = group ? shareOf(group, words) * Math.min(1, rarity(group.term) / rarity(term)) : 1;
    if (!all.has(term)) all.set(term, { weight: rarity(term) * part, part });
  }
  const rarest = [...all].sort(([, one], [, other]) => other.weight - one.weight).slice(0, MOST_TERMS);
  return { terms: new Map(rarest), last: words.at(-1)?.term };
}

/** What each word counts beside the group that it names, or a part of it. */
const shareOf = ({ start, end }: ConceptSpan, words: readonly Term[]): number =>
  NAMED / words.filter((word) => start <= word.start && word.end <= end).length;

/** What people come with; everything else of a question is about it. */
const symptoms = new Set(
  ['stun', 'quiesce', 'snapshot', 'unremovable', 'removal', 'vss', 'writer', 'hotadd', 'cbt-change-id'].map(
    (name) => `~${name}`,
  ),
);

/** Whether a group is a symptom, named apart from what is not handled. */
const isSymptom = ({ term, start, end }: ConceptSpan, absent: readonly ConceptSpan[]): boolean =>
  symptoms.has(term) && !absent.some((other) => meet(other, { start, end }));

type Span = Pick<ConceptSpan, 'start' | 'end'>;
const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Groups that are another one when they are named together, however far apart, and what must not stand beside them. */
const together: Readonly<Record<string, { both: readonly string[]; without: readonly string[] }>> = {
  '~unremovable': { both: ['~removal', '~fail'], without: ['~stun', '~quiesce'] },
  '~datastore-full': { both: ['~datastore', '~full'], without: ['~guest'] },
};

function togetherIn(spans: readonly ConceptSpan[]): string[] {
  const has = new Set(spans.map(({ term }) => term));
  return Object.entries(together)
    .filter(
      ([, { both, without }]) => both.every((one) => has.has(one)) && !without.some((one) => has.has(one)),
    )
    .map(([term]) => term);
}
