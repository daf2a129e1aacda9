import type { Page, Route } from '@playwright/test';
import { hostPage } from './support/host-page.ts';
import { walkToKnownIssue } from './support/journey.ts';
import { expect, test } from './support/test.ts';

const said = { ja: 'スクリプトが動作していません', en: 'The script of this page does not run' } as const;
const line = (page: Page) => page.locator('#not-started');
/** Lets the time pass that the style sheet waits. */
const wait = (page: Page) =>
  page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));

const entry = /\/assets\/app-[\w-]+\.js$/;
const ways: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['blocked', (route) => route.abort('blockedbyclient')],
  ['missing', (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'no' })],
  [
    'a page instead of a script',
    (route) => route.fulfill({ contentType: 'text/html', body: '<p>Please sign in' }),
  ],
  [
    'broken',
    (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("cut off")' }),
  ],
];

for (const [how, reply] of ways)
  test(`a page whose own script is ${how} says so, can be read, and its links lead on`, async ({
    page,
    watch,
  }) => {
    watch.allow(/./);
    await page.route(entry, reply);
    let loads = 0;
    page.on('request', (request) => (loads += request.isNavigationRequest() ? 1 : 0));
    for (const language of ['ja', 'en'] as const) {
      await page.goto(`${language}/stun/`);
      await expect(page.locator('[data-question="datastore"]')).toBeVisible();
      await expect(line(page)).toBeHidden();
      await wait(page);
      await expect(line(page)).toBeVisible();
      await expect(line(page)).toContainText(said[language]);
    }
    expect(loads, 'nothing is loaded again by itself').toBe(2);
    await line(page).locator('a[href*="reference/stun"]').click();
    await expect(page.locator('main')).toHaveAttribute('data-page', 'reference');
    await page.locator('.site-footer a[href*="about"]').click();
    await expect(page.locator('main h1')).toBeVisible();
    await page.goto('en/stun/');
    await page.unroute(entry);
    await wait(page);
    await line(page).getByRole('link', { name: 'Reload' }).click();
    await walkToKnownIssue(page, 'en');
    await expect(line(page)).toHaveCount(0);
  });

test('it is said after eight seconds without any help', async ({ page, watch }) => {
  watch.allow(/./);
  await page.route(entry, (route) => route.abort());
  await page.goto('ja/');
  await page.waitForTimeout(3000);
  await expect(line(page)).toBeHidden();
  await expect(line(page)).toBeVisible({ timeout: 9000 });
});

test('a page that starts never says it, and a slow script takes it back', async ({ page }) => {
  await page.goto('en/stun/');
  await walkToKnownIssue(page, 'en');
  await expect(line(page)).toHaveCount(0);
  await page.route(entry, async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto('en/quiesce/', { waitUntil: 'commit' });
  await line(page).waitFor({ state: 'attached' });
  await wait(page);
  await expect(line(page)).toHaveCount(0);
  await expect(page.locator('[data-question]')).toBeVisible();
});

test('with script switched off it stands in the page, not over it, and no form is there to press in vain', async ({
  browser,
  sites,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'ja-JP' });
  const page = await context.newPage();
  for (const path of [
    'ja/',
    'ja/stun/',
    'en/quiesce/',
    'en/fixes/upgrade-esxi/',
    'en/reference/stun/',
    'en/about/',
  ]) {
    await page.goto(sites.root.url + path);
    await expect(line(page)).toBeVisible();
    await expect(line(page)).toHaveCSS('position', 'static');
    await expect(page.locator('form')).toHaveCount(0);
  }
  await page.goto(`${sites.root.url}en/stun/`);
  await page.locator('[data-answer="nfs3"]').click();
  await expect(page).toHaveURL(/\?datastore=nfs3$/);
  await context.close();
});

for (const [how, reply] of [
  ...ways.slice(0, 3),
  ['cut off', (route: Route) => route.abort('connectionreset')] as const,
])
  test(`with storage refused a part that is ${how} leads to no reload, and to a message`, async ({
    page,
    watch,
  }) => {
    watch.allow(/./);
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(globalThis, name, { get: refuse });
    });
    await page.goto('en/');
    let loads = 0;
    page.on('request', (request) => (loads += request.isNavigationRequest() ? 1 : 0));
    await page.route(/\/assets\/(?:wizard-page|question)-/, reply);
    await page.locator('a.symptom').nth(1).click();
    await expect(page.locator('[role="alert"]')).toContainText('could not be loaded');
    await page.waitForTimeout(1500);
    expect(loads).toBe(0);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await walkToKnownIssue(page, 'en');
  });

test('a part that is cut off leads to one reload at most, then to a message', async ({ page, watch }) => {
  watch.allow(/./);
  await page.goto('ja/');
  let loads = 0;
  page.on('request', (request) => (loads += request.isNavigationRequest() ? 1 : 0));
  await page.route(/\/assets\/(?:wizard-page|question)-/, (route) => route.abort('connectionreset'));
  await page.locator('a.symptom').nth(1).click();
  await expect(page.locator('[role="alert"], #not-started.now')).toBeVisible();
  await page.waitForTimeout(1500);
  expect(loads).toBeLessThanOrEqual(1);
  await page.unrouteAll();
  await page.reload();
  await walkToKnownIssue(page, 'ja');
});

for (const shared of [false, true])
  test(`in a sandbox without an origin ${shared ? 'the wizard works when its files may be read by all' : 'the page says that its script does not run'}`, async ({
    page,
    serveFolder,
    watch,
  }) => {
    watch.allow(/./);
    let address = '';
    const host = await hostPage(
      () =>
        `<iframe src="${address}" sandbox="allow-scripts" width="900" height="800" title="Unstun"></iframe>`,
    );
    const site = await serveFolder({ dir: 'dist', base: '/help desk', frameAncestors: [host.origin] });
    address = `${site.url}en/stun/`;
    if (shared)
      await page.route(`${site.url}**`, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({
          response: answer,
          headers: { ...answer.headers(), 'access-control-allow-origin': '*' },
        });
      });
    await page.goto(host.url);
    const frame = page.frameLocator('iframe');
    if (shared) {
      await walkToKnownIssue(frame, 'en');
      await frame.locator('.recent-cases > summary').click();
      await expect(frame.locator('.recent-cases')).toContainText('refuses storage');
      await expect(frame.locator('#not-started')).toHaveCount(0);
    } else {
      await expect(frame.locator('[data-question="datastore"]')).toBeVisible();
      await expect(frame.locator('#not-started')).toBeVisible({ timeout: 10_000 });
    }
    await host.close();
  });
