import { fixIds, packIds, type PackId } from '#src/content/catalogue.ts';

export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** A page of the product: every address that exists is one of these. */
export type Place =
  | { readonly page: 'start' }
  | { readonly page: 'wizard'; readonly pack: PackId }
  | { readonly page: 'fix'; readonly fix: string }
  | { readonly page: 'reference'; readonly pack: PackId }
  | { readonly page: 'map' }
  | { readonly page: 'evidence' }
  | { readonly page: 'about' }
  | { readonly page: 'embed' }
  | { readonly page: 'not-found' };

/** The path of a page below the product's own folder, with a slash at both ends. */
export function pathOf(language: Language, place: Place): string {
  switch (place.page) {
    case 'start':
      return `/${language}/`;
    case 'wizard':
      return `/${language}/${place.pack}/`;
    case 'fix':
      return `/${language}/fixes/${place.fix}/`;
    case 'reference':
      return `/${language}/reference/${place.pack}/`;
    case 'map':
    case 'evidence':
    case 'about':
    case 'embed':
      return `/${language}/${place.page}/`;
    case 'not-found':
      return `/${language}/not-found/`;
  }
}

/** The language and page of a path; a path that is none of ours is `not-found`. A last `index.html` is ignored. */
export function placeAt(path: string): { language: Language; place: Place } {
  const [first, second, third, ...rest] = path
    .split('/')
    .filter((part) => part !== '' && part !== 'index.html');
  const language = languages.find((one) => one === first) ?? 'en';
  const notFound = { language, place: { page: 'not-found' } } as const;
  if (first !== language || rest.length > 0) return notFound;
  if (second === undefined) return { language, place: { page: 'start' } };
  if (second === 'fixes') {
    return third !== undefined && fixIds.includes(third)
      ? { language, place: { page: 'fix', fix: third } }
      : notFound;
  }
  const pack = packIds.find((id) => id === (second === 'reference' ? third : second));
  if (second === 'reference' && pack) return { language, place: { page: 'reference', pack } };
  if (third !== undefined) return notFound;
  if (second === 'map' || second === 'evidence' || second === 'about' || second === 'embed')
    return { language, place: { page: second } };
  return pack ? { language, place: { page: 'wizard', pack } } : notFound;
}

/** Every page that is written as a file, in one language. */
export const everyPlace: readonly Place[] = [
  { page: 'start' },
  ...packIds.map((pack): Place => ({ page: 'wizard', pack })),
  ...fixIds.map((fix): Place => ({ page: 'fix', fix })),
  ...packIds.map((pack): Place => ({ page: 'reference', pack })),
  { page: 'map' },
  { page: 'evidence' },
  { page: 'about' },
  { page: 'embed' },
];

/** The address of one path as seen from another, so that no link depends on where the product is mounted. */
export function relativePath(from: string, to: string): string {
  const key = `${from} ${to}`;
  const known = relativePaths.get(key) ?? makeRelative(from, to);
  relativePaths.set(key, known);
  return known;
}

/** A page shows the same links with every answer; there are as many keys as pairs of pages a reader sees. */
const relativePaths = new Map<string, string>();

function makeRelative(from: string, to: string): string {
  const here = from.split('/').slice(1, -1);
  const there = to.split('/').slice(1, -1);
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  const up = '../'.repeat(here.length - shared);
  const down = there
    .slice(shared)
    .map((part) => `${part}/`)
    .join('');
  return up + down || './';
}
