import type { BrowserContext, Page } from '@playwright/test';
import { walkToKnownIssue } from './support/journey.ts';
import { hydrated } from './support/page.ts';
import { expect, test } from './support/test.ts';

const said = { ja: '読み込めませんでした', en: 'This could not be loaded' } as const;
const again = { ja: '再試行', en: 'Try again' } as const;
const note = (page: Page) => page.locator('.missed[role="alert"]');
const about = '.site-footer p:last-child a:last-of-type';
const known = 'datastore=nfs3&esxi=7.x&proxy-host=other&transport=hotadd';

/** Longer than a reader rests before anything is fetched ahead, and than an answer is waited for, in milliseconds. */
const aWhile = 20_000;

/** Opens a page and waits until what it needs by itself is there, but not for what is fetched ahead. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
  await page.waitForLoadState('networkidle');
}

/** Opens a page, reads it for a while, and lets the network go once what is likely next has come. */
async function readThenOffline(page: Page, context: BrowserContext, path: string): Promise<void> {
  const come: string[] = [];
  page.on('requestfinished', (request) => come.push(request.url()));
  await page.clock.install();
  await open(page, path);
  await page.clock.fastForward(aWhile);
  const last = (word: RegExp) => come.filter((url) => word.test(url)).length;
  await expect.poll(() => last(/\/fix-page-/), { timeout: 30_000 }).toBeGreaterThan(0);
  await expect.poll(() => last(/\/quiesce-fixes-/), { timeout: 30_000 }).toBe(2);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
}

const whereabouts = (page: Page) =>
  page.evaluate(() => ({
    address: location.href,
    entries: history.length,
    language: document.documentElement.lang,
    heading: document.querySelector('main h1')?.textContent,
  }));

for (const language of ['ja', 'en'] as const)
  test(`a page that cannot be had leaves the one before standing, and comes with the network (${language})`, async ({
    page,
    context,
    watch,
  }) => {
    watch.allow(/./);
    await open(page, `${language}/stun/?datastore=nfs3`);
    const before = await whereabouts(page);
    await context.setOffline(true);
    for (const link of [about, `.languages a:not([lang="${language}"])`, '.site-header .home']) {
      await page.locator(link).click();
      await expect(note(page)).toContainText(said[language]);
      await expect(page.locator(link)).toBeFocused();
      await expect(page.locator(link)).toBeInViewport();
      expect(await whereabouts(page)).toEqual(before);
      await note(page).getByRole('button').last().click();
      await expect(note(page)).toHaveCount(0);
      await expect(page.locator(link)).toBeFocused();
    }
    await page.locator(about).click();
    await expect(note(page)).toBeVisible();
    await page.locator('[data-answer="hotadd"]').click();
    await expect(page.locator('[data-question]')).toHaveAttribute('data-question', 'proxy-host');
    await expect(note(page)).toHaveCount(0);
    await page.locator(about).click();
    await note(page).getByRole('button', { name: again[language] }).click();
    await expect(page.locator('html'), 'the second try is over').not.toHaveAttribute('data-waiting');
    await expect(note(page)).toBeVisible();
    await context.setOffline(false);
    await note(page).getByRole('button', { name: again[language] }).click();
    await expect(page.locator('main')).toHaveAttribute('data-page', 'about');
    await expect(note(page)).toHaveCount(0);
    await expect(page.locator('main h1')).toBeFocused();
    await page.goBack();
    await expect(page.locator('[data-question]')).toHaveAttribute('data-question', 'proxy-host');
  });

test('in a frame it is said where the press was', async ({ page, context, watch }) => {
  watch.allow(/./);
  await open(page, 'en/stun/?embed=1');
  await context.setOffline(true);
  for (const link of [page.locator('.open-fixes a').first(), page.locator('.embed-bar a[hreflang="ja"]')]) {
    await link.click();
    await expect(note(page)).toBeInViewport({ ratio: 1 });
    await expect
      .poll(async () => {
        const [said, pressed] = await Promise.all([note(page).boundingBox(), link.boundingBox()]);
        return Math.min(
          Math.abs(said!.y + said!.height - pressed!.y),
          Math.abs(pressed!.y + pressed!.height - said!.y),
        );
      })
      .toBeLessThan(2);
  }
});

test('whoever has read for a while can go on offline: the article to its end, the case, the other language', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  await readThenOffline(page, context, 'en/stun/');
  await page.getByRole('link', { name: '日本語' }).click();
  await walkToKnownIssue(page, 'ja');
  await page.locator('.share-panel > summary').click();
  await expect(page.locator('.share-panel svg')).toBeVisible();
  await page.locator('.fix-card').first().locator('footer > a').click();
  await expect(page.locator('main')).toHaveAttribute('data-page', 'fix');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator('a.back').first().click();
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'known-issue');
  await page.locator('a[href*="show=all"]').first().click();
  await expect(page.locator('main')).toHaveAttribute('data-page', 'questions');
  await page.locator('.site-header .home').click();
  await expect(page.locator('main')).toHaveAttribute('data-page', 'start');
  await page.goBack();
  await page.goBack();
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'known-issue');
  await expect(note(page)).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText('could not be loaded');
});

test('a result changes its language offline, with what is unfolded left unfolded', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  await readThenOffline(page, context, `ja/stun/?${known}`);
  await page.locator('.fix-card > details > summary').nth(1).click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('.verdict')).toContainText('Known issue');
  await expect(page.locator('.fix-card > details').nth(1)).toHaveAttribute('open');
});

for (const [who, script] of [
  ['saves data', "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"],
  [
    'is on a slow network',
    "Object.defineProperty(navigator, 'connection', { value: { effectiveType: '2g' } })",
  ],
] as const)
  test(`nothing is fetched ahead for who ${who}`, async ({ page }) => {
    await page.addInitScript(script);
    const asked: string[] = [];
    await page.clock.install();
    await open(page, 'en/stun/');
    page.on('request', (request) => asked.push(request.url()));
    await page.clock.fastForward(aWhile);
    await page.waitForTimeout(1000);
    expect(asked).toEqual([]);
  });

test('what is large and seldom asked for is not fetched ahead, and nothing is while the reader presses', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.clock.install();
  await open(page, 'en/stun/');
  page.on('request', (request) => asked.push(request.url()));
  for (let time = 0; time < 6; time++) {
    await page.keyboard.press('Tab');
    await page.clock.fastForward(2000);
  }
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  await page.clock.fastForward(aWhile);
  await expect
    .poll(() => asked.filter((url) => /\/quiesce-fixes-/.test(url)).length, { timeout: 30_000 })
    .toBe(2);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /search-index|catalogue|map|reader|worker|evidence-page/.test(url))).toEqual(
    [],
  );
});

test('a page whose answer never ends is said to be missing, and the one before stays usable meanwhile', async ({
  page,
}) => {
  await page.clock.install();
  await open(page, 'en/stun/');
  await page.route(/\/about-page-/, () => undefined);
  await page.locator(about).click();
  await expect(page.locator('html')).toHaveAttribute('data-waiting');
  await expect(note(page)).toHaveCount(0);
  await page.clock.fastForward(aWhile);
  await expect(note(page)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-waiting');
  await page.locator('[data-answer="nfs3"]').click();
  await expect(page.locator('[data-question]')).toHaveAttribute('data-question', 'transport');
  await page.unrouteAll();
});

test('going back to a page that cannot be had stays where one is; going back again gets past it', async ({
  page,
  watch,
}) => {
  watch.allow(/./);
  await open(page, 'en/about/');
  await page.locator('.site-header .home').click();
  await expect(page.locator('main')).toHaveAttribute('data-page', 'start');
  await page.reload();
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  await page.route(/\/about-page-/, (route) => route.abort());
  await page.evaluate(() => history.back());
  await expect(note(page)).toBeVisible();
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(page.locator('main')).toHaveAttribute('data-page', 'start');
  await page.evaluate(() => history.back());
  await expect(page.locator('main[role="alert"]')).toContainText(said.en);
  await expect(page).toHaveURL(/\/en\/about\/$/);
  await page.evaluate(() => history.forward());
  await expect(page.locator('main')).toHaveAttribute('data-page', 'start');
  await page.unrouteAll();
  await page.evaluate(() => history.back());
  await expect(page.locator('main')).toHaveAttribute('data-page', 'about');
});

test('a part of a page that is missing is said in its place, and comes at another try', async ({
  page,
  watch,
}) => {
  watch.allow(/./);
  await page.route(/\/(?:find-out|handover)-[\w-]+\.js$/, (route) =>
    route.fulfill({ status: 404, body: '' }),
  );
  await page.goto('en/stun/?datastore=nfs3');
  await hydrated(page);
  const details = page.locator('.find-out');
  await details.locator('summary').click();
  await expect(details).toContainText(said.en);
  await expect(page.locator('[data-question="transport"]')).toBeVisible();
  await page.goto(`en/stun/?${known}`);
  const missing = page.locator('.wizard-main > .hint', { hasText: said.en });
  await expect(missing).toBeVisible();
  await expect(page.locator('.fix-card').first()).toBeVisible();
  await page.unrouteAll();
  await missing.getByRole('button', { name: again.en }).click();
  await expect(page.locator('.handover')).toBeVisible();
  await page.locator('.trail a').first().click();
  await details.locator('summary').click();
  await expect(details.locator('li').first()).toBeVisible();
});

test('texts on the workbench are not lost to a page that is missing', async ({ page, watch }) => {
  watch.allow(/./);
  await page.goto('en/evidence/');
  await hydrated(page);
  await page.locator('textarea').fill('Using backup proxy proxy1 for disk Hard disk 1 [hotadd]');
  await expect(page.locator('.bench-findings [data-fact]').first()).toBeVisible();
  await page.route(/\/about-page-/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.locator(about).click();
  await expect(note(page)).toBeVisible();
  await expect(page.locator('textarea')).toHaveValue(/hotadd/);
});
