import { packIds, type PackId } from '#src/content/catalogue.ts';
import type { Pack } from '#src/content/pack.ts';
import type { Entry } from '#src/search/entry.ts';
import { fixEntries } from '#src/search/fix-entries.ts';
import { pageEntries } from '#src/search/page-entries.ts';
import { referenceEntries } from '#src/search/reference-entries.ts';
import type { Shelf } from '#src/search/shelf.ts';
import { wizardEntries } from '#src/search/wizard-entries.ts';

/** The word files that are searched, in both languages. */
export const searchedWords: readonly string[] = [
  ...['ui', 'start', 'facts', 'evidence', 'about', 'embed', 'reference', 'map', 'statements', 'search'],
  ...packIds.flatMap((pack) => [pack, `${pack}-fixes`]),
];

/** Everything that can be found, in no order. */
export const everyEntry = (shelf: Shelf, packs: Readonly<Record<PackId, Pack>>): Entry[] => [
  ...wizardEntries(shelf, packs),
  ...fixEntries(shelf, packs),
  ...referenceEntries(shelf, packs),
  ...pageEntries(shelf),
];
