import type { FrameLocator, Page } from '@playwright/test';
import { hydrated } from './support/page.ts';
import { copyAlone } from './support/single-file.ts';
import { expect, test } from './support/test.ts';

/** A press low on one page, and the page that it leads to. */
const ways: readonly (readonly [from: string, press: string, to: string])[] = [
  ['en/', 'a.symptom >> nth=1', 'question'],
  ['en/', '.site-footer a[href*="map"]', 'map'],
  ['ja/stun/?datastore=nfs3', '.site-footer a[href*="about"]', 'about'],
  ['ja/stun/?datastore=nfs3', '.open-fixes a >> nth=-1', 'fix'],
  ['en/stun/?datastore=vmfs&show=result', '.fix-card >> nth=0 >> footer > a', 'fix'],
  ['en/reference/stun/', '.site-footer a[href*="evidence"]', 'evidence'],
  ['ja/about/', '.site-footer a[href*="embed"]', 'embed'],
  ['ja/about/', '.site-header .home', 'start'],
];

async function arrives(page: Page, within: Page | FrameLocator, to: string): Promise<void> {
  await expect(within.locator('main')).toHaveAttribute('data-page', to);
  await expect(within.locator('main h1')).toBeFocused();
  await expect(within.locator('main h1')).toBeInViewport();
  await expect
    .poll(() =>
      page
        .frames()
        .at(-1)!
        .evaluate(() => window.scrollY),
    )
    .toBe(0);
}

for (const [from, press, to] of ways)
  test(`whoever goes on from ${from} to ${to} begins at its heading; going back finds the place again`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 400, height: 600 });
    await page.goto(from);
    await hydrated(page);
    await page.locator(press).first().scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => window.scrollY);
    await page.locator(press).first().click();
    await arrives(page, page, to);
    await page.goBack();
    await expect(page.locator('main')).not.toHaveAttribute('data-page', to);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled / 2 - 1);
  });

test('so it is in the single file', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`${copyAlone()}#/en/`);
  await hydrated(page);
  await page.locator('a.symptom').nth(1).click();
  await arrives(page, page, 'question');
});

test('an address with an anchor leads there, and another language leaves everything where it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto('en/about/');
  await hydrated(page);
  await page.locator('main a[href*="reference/stun/"]').first().click();
  await expect(page.locator('main h1')).toBeFocused();
  await page.locator('#questions').scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(500);
  await page.locator('.languages a[hreflang="ja"]').evaluate((link: HTMLElement) => link.click());
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
});
