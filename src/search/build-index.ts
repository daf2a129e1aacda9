import { packs } from '#src/content/registry.ts';
import { loadWords } from '#src/i18n/load-words.ts';
import { writeIndex } from '#src/search/create-index.ts';
import { everyEntry, searchedWords } from '#src/search/every-entry.ts';
import { createShelf } from '#src/search/shelf.ts';

const [ja, en] = await Promise.all([loadWords('ja', searchedWords), loadWords('en', searchedWords)]);

/** The index over all words of both languages, as JSON. Only the build imports this file. */
export const indexJson = JSON.stringify(writeIndex(everyEntry(createShelf({ ja, en }), packs)));
