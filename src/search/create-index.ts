import MiniSearch, { type Options } from 'minisearch';
import { languages } from '#src/address/place.ts';
import { conceptsIn } from '#src/search/concepts.ts';
import type { Entry } from '#src/search/entry.ts';
import { groupNames, namesOf } from '#src/search/names.ts';
import { packIndex, unpackIndex, type PackedIndex } from '#src/search/pack-index.ts';
import { termsOf } from '#src/search/terms.ts';

/** What MiniSearch is given of an entry: terms, already cut. */
interface Document {
  readonly id: string;
  readonly title: string;
  readonly sign: string;
  readonly text: string;
}

/** The index as it is delivered, with the entries whose name is one of a group. */
export interface WrittenIndex extends PackedIndex {
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** Everything that can be found. */
export interface Index {
  readonly entries: ReadonlyMap<string, Entry>;
  /** In how many entries each term stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** The entries that are called exactly so, by title or context: plainly, or by the group that a name is of. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  readonly mini: MiniSearch<Document>;
}

/** Between terms; it stands in none. */
export const BOUNDARY = '\n';

const options: Options<Document> = {
  fields: ['title', 'sign', 'text'],
  tokenize: (text) => text.split(BOUNDARY),
  processTerm: (term) => term || null,
};

/** The index of some entries as plain data. It is made while the product is built: cutting Japanese into words takes long. */
export function writeIndex(entries: readonly Entry[]): WrittenIndex {
  const mini = new MiniSearch<Document>(options);
  mini.addAll(entries.map(documentOf));
  return { ...packIndex(mini.toJSON()), groups: groupNames(entries) };
}

/** The index as it was written, with the entries that it was made of. Throws when it was made of others. */
export function openIndex({ groups, ...packed }: WrittenIndex, all: readonly Entry[]): Index {
  const written = unpackIndex(packed);
  const entries = new Map(all.map((entry) => [entry.id, entry]));
  const mini = MiniSearch.loadJS<Document>(written, options);
  const ids: unknown[] = Object.values(written.documentIds);
  if (ids.length !== entries.size || !ids.every((id) => entries.has(String(id))))
    throw new Error('The search index was made of other entries than these: build the product again.');
  const frequency = new Map(
    written.index.map(([term, fields]) => [
      term,
      new Set(Object.values(fields).flatMap((documents) => Object.keys(documents))).size,
    ]),
  );
  return { entries, frequency, named: namesOf(all, groups), mini };
}

function documentOf({ id, title, context, passages, literals, called = [], keys = [] }: Entry): Document {
  const texts = languages.flatMap((language) => [
    ...(context ? [context[language]] : []),
    ...passages[language],
  ]);
  return {
    id,
    title: termsIn([title.ja, title.en]),
    sign: termsIn([...literals, ...called]),
    text: termsIn([...texts, ...keys]),
  };
}

/** The terms of some texts and the groups that they name; a term counts once for each text. */
function termsIn(texts: readonly string[]): string {
  const distinct = [...new Set(texts)];
  return distinct
    .flatMap((text) => [...new Set([...termsOf(text).map(({ term }) => term), ...conceptsIn(text)])])
    .join(BOUNDARY);
}
