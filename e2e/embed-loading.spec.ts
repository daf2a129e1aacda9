import type { Page } from '@playwright/test';
import { hold } from './support/hold.ts';
import { expect, frameOf, heard, test, wizard } from './support/hosted.ts';

const element = (product: string) => `${heard}${wizard()(product)}<p>Below</p>`;
const noAnswer = ['w', 'error', { reason: 'no-answer' }];
const told = (page: Page) => page.evaluate<unknown[]>('heard');
const opacity = (page: Page) =>
  page.locator('unstun-wizard iframe').evaluate((frame) => getComputedStyle(frame).opacity);

test('a page that answers late is shown, and the word that it did not answer is taken back', async ({
  page,
  hosted,
  watch,
}) => {
  watch.allow(/unstun-wizard: no-answer/);
  await page.clock.install();
  const letGo = await hold(page, '**/assets/join-host-*.js');
  await hosted.open(element);
  const frame = page.frameLocator('unstun-wizard iframe');
  await expect(frame.locator('[data-question="datastore"]')).toBeVisible();
  await frameOf(page, '/en/stun/').waitForLoadState('load');
  await page.clock.runFor(16_000);
  await expect.poll(() => told(page)).toEqual([noAnswer]);
  await expect(page.locator('unstun-wizard [role="alert"]')).toBeVisible();
  await expect.poll(() => opacity(page)).toBe('1');
  letGo();
  await expect.poll(() => told(page)).toEqual([noAnswer, ['w', 'ready', {}]]);
  await expect(page.locator('unstun-wizard [role="alert"]')).toHaveCount(0);
  await page.evaluate(`document.getElementById('w').setTheme('dark')`);
  await page.clock.runFor(1000);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what has come of the page is seen, scrolls and can be used before its script has come', async ({
  page,
  hosted,
}) => {
  const letGo = await hold(page, '**/assets/*.js');
  const opened = hosted.open(element);
  const frame = page.frameLocator('unstun-wizard iframe');
  await expect(frame.locator('h1')).toBeVisible();
  await expect.poll(() => opacity(page), { timeout: 2500 }).toBe('1');
  const inside = frameOf(page, '/en/stun/');
  expect(await inside.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true);
  await inside.evaluate(() => scrollTo(0, 100));
  expect(await inside.evaluate(() => scrollY)).toBe(100);
  letGo();
  await opened;
  await expect.poll(() => told(page)).toEqual([['w', 'ready', {}]]);
});

test('where the script of the page is blocked, the page is seen all the same and says so', async ({
  page,
  hosted,
  watch,
}) => {
  watch.allow(/ERR_FAILED|unstun-wizard: no-answer/);
  await page.clock.install();
  await page.route('**/assets/*.js', (route) => route.abort());
  await hosted.open(element);
  const frame = page.frameLocator('unstun-wizard iframe');
  await expect(frame.locator('#not-started')).toBeVisible({ timeout: 20_000 });
  expect(await opacity(page)).toBe('1');
  await frame.locator('[data-answer]').first().focus();
  await page.clock.runFor(11_000);
  await expect.poll(() => told(page)).toEqual([noAnswer]);
});

test('each load has ten seconds of its own: a network that dies later is told of', async ({
  page,
  hosted,
  watch,
}) => {
  watch.allow(/./);
  await page.clock.install();
  await hosted.open(element);
  const frame = page.frameLocator('unstun-wizard iframe');
  await expect.poll(() => told(page)).toEqual([['w', 'ready', {}]]);
  await page.clock.runFor(11_500);
  await page.route(`${hosted.site.url}**`, (route) => route.abort('internetdisconnected'));
  const lost = page.waitForEvent('requestfailed');
  await page.evaluate(`heard.length = 0; document.getElementById('w').setAttribute('symptom', 'quiesce')`);
  await lost;
  await page.clock.runFor(9000);
  expect(await told(page)).toEqual([]);
  await page.clock.runFor(2000);
  await expect.poll(() => told(page)).toEqual([noAnswer]);
  await expect(page.locator('unstun-wizard a')).toHaveAttribute('href', /\/en\/quiesce\/\?$/);
  await page.clock.runFor(30_000);
  expect(await told(page)).toEqual([noAnswer]);

  await page.unroute(`${hosted.site.url}**`);
  await page.evaluate(`heard.length = 0; document.getElementById('w').setAttribute('symptom', 'stun')`);
  await expect.poll(() => told(page)).toEqual([['w', 'ready', {}]]);
  await expect(page.locator('unstun-wizard [role="alert"]')).toHaveCount(0);
  await expect(frame.locator('[data-question="datastore"]')).toBeVisible();

  await page.clock.runFor(11_500);
  await page.route(`${hosted.site.url}**`, (route) => route.abort('internetdisconnected'));
  const lostAgain = page.waitForEvent('requestfailed');
  await page.evaluate('heard.length = 0');
  await frameOf(page, '/en/stun/').evaluate(() => void setTimeout(() => location.reload()));
  await page.clock.runFor(10);
  await lostAgain;
  await expect(frame.locator('[data-question]')).toHaveCount(0);
  await page.waitForTimeout(300);
  await page.clock.runFor(11_000);
  await expect.poll(() => told(page)).toEqual([noAnswer]);
});

test('a load that is under way when the first ten seconds end is no silence', async ({ page, hosted }) => {
  await page.clock.install();
  await hosted.open(element);
  await expect.poll(() => told(page)).toEqual([['w', 'ready', {}]]);
  await page.clock.runFor(8000);
  const letGo = await hold(page, '**/assets/join-host-*.js');
  const inside = frameOf(page, '/en/stun/');
  await inside.goto(inside.url());
  await page.clock.runFor(5000);
  expect(await told(page)).toEqual([['w', 'ready', {}]]);
  letGo();
  await expect.poll(() => told(page)).toHaveLength(2);
  await page.clock.runFor(20_000);
  expect(await told(page)).toEqual([
    ['w', 'ready', {}],
    ['w', 'ready', {}],
  ]);
});
