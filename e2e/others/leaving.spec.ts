import { serveHolding, type HoldingSite } from '../support/holding-site.ts';
import { isReached } from '../support/page.ts';
import type { Tab } from './browser.ts';
import { press } from './hand.ts';
import { expect, test as base } from './test.ts';

/** A server that holds parts back, for each test its own. */
const test = base.extend<{ slow: HoldingSite }>({
  slow: async ({}, use) => {
    const slow = await serveHolding();
    await use(slow);
    await slow.close();
  },
});

/** What is still on its way while the page is left: what the page needs to begin, or what its result needs. */
const parts = { 'its script': /\/(?:wizard-page|question)-/, 'its result': /\/(?:result-view|handover)-/ };
const known = 'en/stun/?datastore=nfs3&esxi=7.x&proxy-host=other&transport=hotadd';
/** What a browser and the product say of a part that did not come. */
const dropped =
  /could not be|did not arrive|dynamically imported|Failed to load|Importing a module|MIME type/;
/** Longer than the product takes a page for being left. */
const long = 2500;

const pathOf = (tab: Tab) => tab.evaluate(() => location.pathname, null);
const wait = (time: number) => new Promise((done) => setTimeout(done, time));

/** Run in the page: where the case stands. */
const caseOf = () => ({
  page: document.querySelector('main')?.dataset['page'],
  search: location.search,
  answers: [...document.querySelectorAll<HTMLElement>('.so-far [data-fact]')]
    .map(({ dataset }) => `${dataset['fact']}=${dataset['value']}`)
    .sort()
    .join('&'),
});

/** How often each page was asked for, whatever was asked. */
function countOf(slow: HoldingSite): Record<string, number> {
  const count: Record<string, number> = {};
  for (const page of slow.pages()) count[page] = (count[page] ?? 0) + 1;
  return count;
}

/** Waits until the answer to each of some paths is held back. */
const areHeld = (slow: HoldingSite, path: RegExp) =>
  expect
    .poll(() => slow.held().filter((one) => path.test(one)).length, { timeout: 10_000 })
    .toBeGreaterThan(0);

const ways = {
  'a link': (tab: Tab) => press(tab, '.site-footer a[href*="about"]'),
  'the address bar': (tab: Tab, to: string) => tab.open(to),
  'the back button': (tab: Tab) => tab.back(),
};

for (const [what, held] of Object.entries(parts))
  for (const [how, leave] of Object.entries(ways))
    for (const answers of what === 'its script' ? ['at once', 'late'] : ['late'])
      test(`a page left by ${how} while ${what} arrives gives way to the other one, which answers ${answers}`, async ({
        tab,
        slow,
        allow,
      }) => {
        allow(dropped);
        await tab.open(`${slow.url}en/about/`);
        await expect.poll(() => tab.evaluate(isReached, null)).toBe(true);
        const other = /\/about\/$|\/about-page-/;
        slow.hold(answers === 'late' ? new RegExp(`${held.source}|${other.source}`) : held);
        await tab.begin(slow.url + known);
        await areHeld(slow, held);
        const gone = leave(tab, `${slow.url}en/about/`);
        await wait(answers === 'late' ? long : 0);
        slow.release(other);
        await gone;
        await expect.poll(() => pathOf(tab)).toBe('/en/about/');
        slow.release();
        await wait(1000);
        expect(await pathOf(tab)).toBe('/en/about/');
        expect(await tab.evaluate(() => document.querySelector('main')?.dataset['page'], null)).toBe('about');
        const asked = countOf(slow);
        expect(asked[`/${known}`]).toBe(1);
        expect(asked['/en/about/']).toBeLessThanOrEqual(2);
        expect(Object.keys(asked)).toHaveLength(2);

        await tab.evaluate((by) => history.go(by), how === 'the back button' ? 1 : -1);
        await expect
          .poll(() => tab.evaluate(caseOf, null))
          .toEqual({ page: 'result', search: `?${known.split('?')[1]}`, answers: known.split('?')[1] });
        expect(countOf(slow)[`/${known}`]).toBeLessThanOrEqual(2);
      });

for (const [how, leave] of Object.entries({
  'another press': (tab: Tab) => press(tab, '.site-footer a[href*="about"]'),
  'going back': (tab: Tab) => tab.back(),
}))
  test(`a page that arrives after ${how} is not gone to`, async ({ tab, slow }) => {
    await tab.open(`${slow.url}ja/about/`);
    await expect.poll(() => tab.evaluate(isReached, null)).toBe(true);
    await press(tab, '.site-header .home');
    await expect.poll(() => pathOf(tab)).toBe('/ja/');
    slow.hold(parts['its script']);
    await press(tab, 'a.symptom');
    await areHeld(slow, parts['its script']);
    await leave(tab);
    await expect.poll(() => pathOf(tab)).toBe('/ja/about/');
    slow.release();
    await wait(1000);
    expect(await pathOf(tab)).toBe('/ja/about/');
    expect(slow.pages()).toEqual(['/ja/about/']);
  });

test('a look for a missing part that takes long does not call the reader back', async ({
  tab,
  slow,
  allow,
}) => {
  allow(dropped);
  await tab.open(`${slow.url}en/`);
  await expect.poll(() => tab.evaluate(isReached, null)).toBe(true);
  slow.lose(parts['its script']);
  slow.hold(/\/en\/(?:stun|quiesce|about)\/$/);
  await press(tab, 'a.symptom');
  await expect.poll(() => slow.held().length).toBe(1);
  const gone = tab.begin(`${slow.url}en/about/`);
  await expect.poll(() => slow.held().some((path) => path.includes('about'))).toBe(true);
  slow.release(/stun|quiesce/);
  await wait(1000);
  slow.release();
  await gone;
  await expect.poll(() => pathOf(tab)).toBe('/en/about/');
  await wait(1000);
  expect(await pathOf(tab)).toBe('/en/about/');
  expect(slow.pages()).toEqual(['/en/', '/en/about/']);
});
