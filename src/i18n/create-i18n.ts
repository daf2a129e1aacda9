import i18next, { type i18n } from 'i18next';
import type { Language } from '#src/address/place.ts';
import type { Bundles } from '#src/i18n/load-words.ts';

/**
 * An i18next instance for one language. A key without words is an error while we build and test; for a reader it is
 * written to the console and the last part of the key is shown.
 */
export function createI18n(language: Language, bundles: Bundles): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    resources: { [language]: bundles },
    ns: Object.keys(bundles),
    defaultNS: 'ui',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    parseMissingKeyHandler: missing,
  });
  return instance;
}

function missing(key: string): string {
  if (import.meta.env.DEV || import.meta.env.SSR) throw new Error(`No words for ${key}.`);
  console.error(`No words for ${key}.`);
  return key.split('.').at(-1) ?? key;
}
