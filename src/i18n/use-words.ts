import { useTranslation } from 'react-i18next';
import type { Language } from '#src/address/place.ts';

/** Gives the words of a key such as `ui:back` or `stun:fixes.upgrade-esxi.title`. */
export type WordsOf = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the page's language, and that language. */
export function useWords(): { words: WordsOf; has: (key: string) => boolean; language: Language } {
  const { t, i18n } = useTranslation();
  return {
    words: (key, values = {}) => t(key, values),
    has: (key) => i18n.exists(key),
    language: i18n.language === 'ja' ? 'ja' : 'en',
  };
}
