import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import {
  everyPlace,
  languages,
  pathOf,
  relativePath,
  type Language,
  type Place,
} from '#src/address/place.ts';
import { App } from '#src/app/app.tsx';
import { exportContent } from '#src/app/export-content.ts';
import { createLibrary, needsPart } from '#src/app/library.ts';
import { routeOf } from '#src/app/routes.tsx';
import { packIds } from '#src/content/catalogue.ts';
import { createI18n } from '#src/i18n/create-i18n.ts';
import { loadWords } from '#src/i18n/load-words.ts';
import { HeadContext, type HeadSink } from '#src/ui/page-title.ts';

/** One page as it is written to a file. `words` are the word files it needs. */
export interface PrerenderedPage {
  readonly language: Language;
  readonly place: Place;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly words: readonly string[];
  /** Whether it comes with a part of the style sheet, and the whole follows. */
  readonly needsPart: boolean;
}

const library = createLibrary();
const hrefOf = (from: string, path: string, search: string): string => relativePath(from, path) + search;

/** Renders every page of the product in every language, without a query. */
export async function prerender(): Promise<PrerenderedPage[]> {
  const pages: PrerenderedPage[] = [];
  for (const language of languages)
    for (const place of everyPlace) pages.push(await renderPage(language, place));
  return pages;
}

/** Renders one page as it is written to its file. */
export async function renderPage(language: Language, place: Place): Promise<PrerenderedPage> {
  const later = place.page === 'wizard' ? ['result', `${place.pack}-fixes`] : [];
  await library.fetch(language, place, later);
  const head: HeadSink = { title: '', description: '' };
  const path = pathOf(language, place);
  const body = renderToString(
    <StrictMode>
      <HeadContext value={head}>
        <StaticRouter location={path}>
          <App library={library} hrefOf={hrefOf} />
        </StaticRouter>
      </HeadContext>
    </StrictMode>,
  );
  if (place.page === 'start') head.description = await description(language);
  return { language, place, path, ...head, body, words: routeOf(place).words, needsPart: needsPart(place) };
}

/** What search engines say of the product; no page shows it, so it is not among the words of one. */
const description = async (language: Language): Promise<string> =>
  createI18n(language, await loadWords(language, ['about'])).t('about:description');

/** The content for other tools, as one JSON text. */
export async function contentJson(): Promise<string> {
  const names = ['facts', ...packIds];
  const [ja, en] = await Promise.all(
    languages.map(async (one) => createI18n(one, await loadWords(one, names)).t),
  );
  if (!ja || !en) throw new Error('Words of a language are missing.');
  return `${JSON.stringify(exportContent({ ja: (key) => ja(key), en: (key) => en(key) }), null, 1)}\n`;
}
