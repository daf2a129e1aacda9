import type { ComponentType } from 'react';
import type { i18n } from 'i18next';
import type { Language, Place } from '#src/address/place.ts';
import { createI18n } from '#src/i18n/create-i18n.ts';
import { loadWords, type Words } from '#src/i18n/load-words.ts';
import { routeOf } from '#src/app/routes.tsx';
import { fetchWholeStyle, showWholeStyle } from '#src/ui/whole-style.ts';

/** What has been loaded so far: pages, and for each language its words. */
export interface Library {
  /** Loads what a page needs in a language; done at once when it is there already. Rejects when a file is missing. */
  readonly fetch: (language: Language, place: Place, more?: readonly string[]) => Promise<void>;
  /** The page, or undefined while something it needs is not loaded. */
  readonly page: (
    language: Language,
    place: Place,
  ) => { readonly Page: ComponentType; readonly i18n: i18n } | undefined;
}

/** Whether a part of the style sheet is enough for a page; it is delivered with that part. */
export const needsPart = ({ page }: Place): boolean => page === 'start' || page === 'wizard';

/** Word files that are fetched once a page stands. */
const later = /^(?:case|result|search)$|-fixes$/;

/** An empty library. */
export function createLibrary(): Library {
  const pages = new Map<string, ComponentType>();
  const speakers = new Map<Language, i18n>();
  const lacking = (language: Language, names: readonly string[]): string[] =>
    names.filter((name) => !speakers.get(language)?.hasResourceBundle(language, name));

  /** What came later to a page in one language is not to be missing from it in the other. */
  const cameLater = (): string[] =>
    [...speakers.values()]
      .flatMap((speaker) => Object.keys(speaker.getDataByLanguage(speaker.language) ?? {}))
      .filter((name) => later.test(name));

  const addWords = async (language: Language, names: readonly string[]): Promise<void> => {
    const bundles = await loadWords(language, lacking(language, names));
    const speaker = speakers.get(language);
    if (!speaker) speakers.set(language, createI18n(language, bundles));
    else
      for (const [name, words] of Object.entries<Words>(bundles))
        speaker.addResourceBundle(language, name, words);
  };

  return {
    async fetch(language, place, more = []) {
      const route = routeOf(place);
      const loadPage = pages.has(route.key)
        ? undefined
        : route.load().then((page) => pages.set(route.key, page));
      const style = needsPart(place) ? undefined : fetchWholeStyle().then(showWholeStyle);
      await Promise.all([loadPage, style, addWords(language, [...route.words, ...more, ...cameLater()])]);
    },
    page(language, place) {
      const route = routeOf(place);
      const Page = pages.get(route.key);
      const i18n = speakers.get(language);
      return Page && i18n && lacking(language, route.words).length === 0 ? { Page, i18n } : undefined;
    },
  };
}
