import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyPlace, languages, pathOf, placeAt, relativePath, type Place } from '#src/address/place.ts';
import { fixIds, packIds } from '#src/content/catalogue.ts';

const places: readonly Place[] = [...everyPlace, { page: 'not-found' }];
const addresses = languages.flatMap((language) => places.map((place) => ({ language, place })));
const paths = addresses.map(({ language, place }) => pathOf(language, place));

describe('a path', () => {
  test('leads back to its page and language', () => {
    for (const address of addresses)
      expect(placeAt(pathOf(address.language, address.place))).toEqual(address);
  });
  test('belongs to one page alone', () => expect(new Set(paths).size).toBe(paths.length));
  test('is a folder, in lower case, that needs no escaping', () => {
    for (const path of paths) expect(path).toMatch(/^(\/[a-z0-9-]+)+\/$/);
  });
  test('may end in index.html or lack its last slash', () => {
    for (const address of addresses) {
      const path = pathOf(address.language, address.place);
      expect(placeAt(`${path}index.html`)).toEqual(address);
      expect(placeAt(path.slice(0, -1))).toEqual(address);
    }
  });
  test.each([
    ['/en/stun/', { language: 'en', place: { page: 'wizard', pack: 'stun' } }],
    ['/ja/fixes/upgrade-esxi/', { language: 'ja', place: { page: 'fix', fix: 'upgrade-esxi' } }],
    ['/ja/', { language: 'ja', place: { page: 'start' } }],
    ['/en/reference/stun/', { language: 'en', place: { page: 'reference', pack: 'stun' } }],
    ['/ja/reference/', { language: 'ja', place: { page: 'not-found' } }],
    ['/ja/reference/nowhere/', { language: 'ja', place: { page: 'not-found' } }],
    ['/ja/reference/stun/more/', { language: 'ja', place: { page: 'not-found' } }],
    ['/ja/nowhere/', { language: 'ja', place: { page: 'not-found' } }],
    ['/ja/fixes/', { language: 'ja', place: { page: 'not-found' } }],
    ['/ja/fixes/retired-fix/', { language: 'ja', place: { page: 'not-found' } }],
    ['/ja/fixes/__proto__/', { language: 'ja', place: { page: 'not-found' } }],
    ['/ja/stun/more/', { language: 'ja', place: { page: 'not-found' } }],
    ['/ja/fixes/upgrade-esxi/more/', { language: 'ja', place: { page: 'not-found' } }],
    ['/fr/stun/', { language: 'en', place: { page: 'not-found' } }],
    ['/', { language: 'en', place: { page: 'not-found' } }],
  ])('%s', (path, address) => expect(placeAt(path)).toEqual(address));

  test('of any spelling is some page', () => {
    const unit = fc.oneof(
      fc.constant('/'),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    );
    fc.assert(fc.property(fc.string({ unit }), (path) => placeAt(path).place.page.length > 0));
  });
});

describe('every place', () => {
  test('has a wizard and a reference page for each article, and a page for each fix', () => {
    const fixes = everyPlace.flatMap((place) => (place.page === 'fix' ? [place.fix] : []));
    const packs = everyPlace.flatMap((place) => (place.page === 'wizard' ? [place.pack] : []));
    const references = everyPlace.flatMap((place) => (place.page === 'reference' ? [place.pack] : []));
    expect(fixes).toEqual(fixIds);
    expect(packs).toEqual(packIds);
    expect(references).toEqual(packIds);
  });
});

describe('a relative address', () => {
  test.each(['', '/support', '/a/b/c'])('leads from any page to any page below %j', (mount) => {
    for (const from of paths)
      for (const to of paths)
        for (const file of ['', 'index.html']) {
          const base = new URL(`https://kb.example${mount}${from}${file}?datastore=nfs3#fix`);
          expect(new URL(relativePath(from, to), base).href).toBe(`https://kb.example${mount}${to}`);
        }
  });
  test('is never absolute, so that it holds wherever the product is mounted', () => {
    for (const from of paths)
      for (const to of paths) expect(relativePath(from, to)).toMatch(/^(\.|[a-z0-9])/);
  });
});
