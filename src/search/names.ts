import { languages } from '#src/address/place.ts';
import { conceptSpans, type ConceptSpan } from '#src/search/concepts.ts';
import type { Entry } from '#src/search/entry.ts';
import { fold } from '#src/search/fold.ts';

type Groups = Readonly<Record<string, readonly string[]>>;

/** A name without what does not tell names apart. */
const plainName = (text: string): string => fold(text).replace(/[\s・ー]/gu, '');

/** The group of which a text is one name, whole. */
const groupNamed = (text: string, spans: readonly ConceptSpan[]): string | undefined =>
  spans.find(({ start, end }) => start === 0 && end === text.length)?.term;

/** What a question is the name of: a group if it can be. */
export const nameOf = (question: string, spans: readonly ConceptSpan[]): string =>
  groupNamed(question, spans) ?? plainName(question);

/** What an entry is called: a title also by what stands before and within its brackets, as 仮想アプライアンス（HotAdd） has. */
const namesIn = ({ title, context, called = [] }: Entry): string[] => [
  ...called,
  ...languages.flatMap((language) => [
    title[language],
    ...title[language]
      .split(/[（(）)]/u)
      .map((part) => part.trim())
      .filter(Boolean),
    context?.[language] ?? '',
  ]),
];

/** The entries of which some name is one of a group, by the group. Made while the product is built: it takes long. */
export function groupNames(entries: readonly Entry[]): Groups {
  const named: Record<string, string[]> = {};
  for (const entry of entries) {
    const groups = namesIn(entry).flatMap((name) => groupNamed(name, conceptSpans(name)) ?? []);
    for (const group of new Set(groups)) (named[group] ??= []).push(entry.id);
  }
  return named;
}

/** The entries that each name stands for. */
export function namesOf(entries: readonly Entry[], groups: Groups): Map<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const entry of entries)
    for (const name of namesIn(entry).map(plainName))
      named.set(name, (named.get(name) ?? new Set()).add(entry.id));
  return new Map([...named, ...Object.entries(groups).map(([group, ids]) => [group, new Set(ids)] as const)]);
}
