import type { Language } from '#src/address/place.ts';
import { plainWords } from '#src/case/plain-words.ts';
import type { Bundles, Words } from '#src/i18n/load-words.ts';
import type { Both } from '#src/search/entry.ts';

/** The words of both languages, plain: without tags. */
export interface Shelf {
  /** The text of a key such as `stun:title`, or nothing. */
  readonly text: (language: Language, key: string) => string | undefined;
  /** A text that both languages have. Throws when one has not. */
  readonly both: (key: string) => Both<string>;
  /** Every text below a key, or the text itself. */
  readonly below: (...keys: readonly string[]) => Both<readonly string[]>;
}

/** The words of both languages as they were loaded. */
export function createShelf(bundles: Both<Bundles>): Shelf {
  const at = (language: Language, key: string): string | Words | undefined => {
    const [file = '', path = ''] = key.split(/:(.*)/su);
    let found: string | Words | undefined = bundles[language][file];
    // Names of values hold dots of their own, so the longest name that exists is taken.
    let names = path === '' ? [] : path.split('.');
    while (names.length > 0 && typeof found === 'object') {
      const here: Words = found;
      const length = names.findIndex((_, end) => names.slice(0, end + 1).join('.') in here) + 1;
      if (length === 0) return undefined;
      found = here[names.slice(0, length).join('.')];
      names = names.slice(length);
    }
    return found;
  };
  const text: Shelf['text'] = (language, key) => {
    const found = at(language, key);
    return typeof found === 'string' ? plainWords(found) : undefined;
  };
  const need = (language: Language, key: string): string => {
    const found = text(language, key);
    if (found === undefined) throw new Error(`There are no words ${key} (${language}) to search.`);
    return found;
  };
  const inBoth = <T>(of: (language: Language) => T): Both<T> => ({ ja: of('ja'), en: of('en') });
  return {
    text,
    both: (key) => inBoth((language) => need(language, key)),
    below: (...keys) => inBoth((language) => keys.flatMap((key) => [...textsOf(at(language, key))])),
  };
}

function* textsOf(value: string | Words | undefined): Generator<string> {
  if (typeof value === 'string') {
    if (!value.includes('{{')) yield plainWords(value);
  } else for (const inside of Object.values(value ?? {})) yield* textsOf(inside);
}
