import { languages, type Language, type Place } from '#src/address/place.ts';
import { loadPack } from '#src/app/load-pack.ts';
import { routeOf } from '#src/app/routes.tsx';
import { catalogue, packIds, packsWith, type PackId } from '#src/content/catalogue.ts';
import { loadWords } from '#src/i18n/load-words.ts';
import { loadFindOut } from '#src/wizard/load-find-out.ts';

/** Something to fetch, with a name of its own. */
type Likely = readonly [name: string, load: () => Promise<unknown>];

/**
 * What a reader of a page is likely to want while the network is gone, likeliest first: the same page in the other language,
 * the article to its end, what helps with a case, each fix of the article, the start page, all in both languages. Not what is
 * large and asked for seldom: search, the map, the log reader.
 */
export function* likelyNext(place: Place, language: Language): Generator<Likely> {
  const [other = language] = languages.filter((one) => one !== language);
  const packs = packsOf(place);
  yield wordsOf(other, routeOf(place).words);
  for (const id of packs) {
    const wizard = routeOf({ page: 'wizard', pack: id });
    const words = [...wizard.words, 'result', `${id}-fixes`, 'case', 'search'];
    yield wordsOf(other, words);
    yield wordsOf(language, words);
    yield [`wizard ${id}`, wizard.load];
    yield [`pack ${id}`, loadPack[id]];
  }
  yield ['find out', loadFindOut];
  yield ['result', () => import('#src/wizard/result-view.tsx')];
  yield ['version', () => import('#src/wizard/version-form.tsx')];
  yield ['notices', () => import('#src/wizard/notices.tsx')];
  yield ['all', () => import('#src/wizard/all-questions-view.tsx')];
  yield ['slots', loadSlots];
  const start = routeOf({ page: 'start' });
  yield ['start', start.load];
  for (const one of [other, language]) yield wordsOf(one, start.words);
  for (const fix of packs.flatMap((id): readonly string[] => catalogue[id])) {
    const route = routeOf({ page: 'fix', fix });
    // Fixes of the same articles share what they load.
    yield [`fix of ${packsWith(fix).join()}`, route.load];
    yield wordsOf(other, route.words);
    yield wordsOf(language, route.words);
  }
}

const wordsOf = (language: Language, names: readonly string[]): Likely => [
  `${language}: ${names.join()}`,
  () => loadWords(language, names),
];

/** The articles that a page is about; all where it is about none in particular. */
function packsOf(place: Place): readonly PackId[] {
  if ('pack' in place) return [place.pack];
  return place.page === 'fix' ? packsWith(place.fix) : packIds;
}

async function loadSlots(): Promise<void> {
  const { slotLoads } = await import('#src/app/slots.tsx');
  await Promise.all(slotLoads.map((load) => load()));
}
