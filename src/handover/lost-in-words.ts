import type { Language } from '#src/address/place.ts';
import { nameOfLost } from '#src/case/lost.ts';
import { quotedList } from '#src/handover/quoted-list.ts';
import type { WordsOf } from '#src/i18n/use-words.ts';

/** The sentence that names what a case has lost with other content. */
export const lostInWords = (lost: readonly string[], words: WordsOf, language: Language): string =>
  words('case:older.lost', { list: quotedList(lost.map(nameOfLost), words, language) });
