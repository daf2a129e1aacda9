import type { Language } from '#src/address/place.ts';
import type { WordsOf } from '#src/i18n/use-words.ts';

/** Names as one text, each in quotation marks. */
export function quotedList(names: readonly string[], words: WordsOf, language: Language): string {
  return names.map((text) => words('case:quoted', { text })).join(language === 'ja' ? '' : ', ');
}
