import type { Language } from '#src/address/place.ts';
import { loadWords } from '#src/i18n/load-words.ts';
import { openIndex } from '#src/search/create-index.ts';
import { everyEntry, searchedWords } from '#src/search/every-entry.ts';
import { factsOfPacks } from '#src/search/facts-of.ts';
import { findHits } from '#src/search/find-hits.ts';
import { createShelf } from '#src/search/shelf.ts';
import { showHit, type ShownHit } from '#src/search/show-hit.ts';

/** All that can be found, ready to be asked. */
export interface Catalogue {
  /** What to show for a question, in words of a language; the first few, best group first. */
  readonly ask: (question: string, language: Language) => readonly ShownHit[];
}

/** Fetches the index and the words of both languages, and puts them together. Rejects when a file does not arrive. */
export async function openCatalogue(): Promise<Catalogue> {
  const [{ written }, ja, en, { packs }] = await Promise.all([
    import('virtual:search-index'),
    loadWords('ja', searchedWords),
    loadWords('en', searchedWords),
    import('#src/content/registry.ts'),
  ]);
  const shelf = createShelf({ ja, en });
  const index = openIndex(written, everyEntry(shelf, packs));
  const factsOf = factsOfPacks(packs);
  return {
    ask: (question, language) =>
      findHits(index, factsOf, question).map((hit) => showHit(shelf, hit, language)),
  };
}
