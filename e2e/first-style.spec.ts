import type { Page } from '@playwright/test';
import { packs } from '../src/content/registry.ts';
import { walkToKnownIssue } from './support/journey.ts';
import { expect, test } from './support/test.ts';

const whole = (page: Page) => page.locator('link[rel="stylesheet"]:not([data-whole])');
const style = /\/assets\/style-[\w-]+\.css$/;

/** Rules of the whole style sheet that are for something on the page, though the page came without them. Paper has the whole. */
const rulesLeftOut = (page: Page) =>
  page.evaluate(() => {
    const selectorsOf = (rules: CSSRuleList, under = ''): string[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSStyleRule)
          return rule.selectorText.split(/,(?![^(]*\))/).map((one) => under + one);
        if (!(rule instanceof CSSMediaRule) || rule.conditionText === 'print') return [];
        return selectorsOf(rule.cssRules, `${rule.conditionText}\n`);
      });
    const [first = [], all = []] = ['[data-whole]', ':not([data-whole])'].map((which) => {
      const link = document.querySelector<HTMLLinkElement>(`link[rel="stylesheet"]${which}`);
      return selectorsOf(link!.sheet!.cssRules);
    });
    const own = all.filter((selector) => !first.includes(selector));
    const isUsed = (selector: string) => {
      const inAnyState = selector
        .split('\n')
        .at(-1)!
        .replaceAll(/::?(?:not\(:)?(?:hover|focus|before|after|backdrop)[\w-]*\)?/g, '');
      return document.querySelector(inAnyState) !== null;
    };
    return { checked: own.length, used: own.filter(isUsed) };
  });

/** Opens a page that comes with a part of the style sheet, unfolds what it has, and sees that the part is enough. */
async function needsNoMore(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(whole(page)).toHaveAttribute('media', 'print');
  for (const folded of await page.locator('.find-out').all()) {
    await folded.locator('summary').click();
    await expect(folded.locator(':scope > :not(summary)')).not.toHaveCount(0);
  }
  const { checked, used } = await rulesLeftOut(page);
  expect(checked).toBeGreaterThan(200);
  expect(used, address).toEqual([]);
}

test('what comes first is all that start and questions need', async ({ page }) => {
  await needsNoMore(page, 'ja/');
  await needsNoMore(page, 'en/stun/?datastore=nfs3&embed=1&proxy-host=none&neither=1');
  for (const pack of Object.values(packs))
    for (const { fact } of pack.questions) await needsNoMore(page, `ja/${pack.id}/?ask=${fact}`);
});

test('the whole is there for a result, a dialog and any other page, and not before', async ({ page }) => {
  await page.goto('en/stun/');
  await page.locator('[data-answer="vmfs"]').click();
  await expect(whole(page)).toHaveAttribute('media', 'print');
  await page.keyboard.press('/');
  await expect(page.locator('dialog[open]')).toBeVisible();
  await expect(whole(page)).toHaveAttribute('media', 'all');
  await page.goto('en/stun/');
  await walkToKnownIssue(page, 'en');
  await expect(whole(page)).toHaveAttribute('media', 'all');
  await page.goto('en/stun/');
  await page.locator('.site-footer a[href*="map"]').click();
  await expect(page.locator('main')).toHaveAttribute('data-page', 'map');
  await expect(whole(page)).toHaveAttribute('media', 'all');
});

test('a result whose style sheet does not come says so, and comes when asked again', async ({
  page,
  watch,
}) => {
  watch.allow(/style-|did not arrive|could not be shown/);
  await page.route(style, (route) => route.abort());
  await page.goto('en/stun/?datastore=nfs3&transport=hotadd&proxy-host=other&esxi=7.x');
  await expect(page.locator('main')).toContainText('could not be loaded');
  await page.unroute(style);
  // What failed is not asked for again within a second.
  await page.waitForTimeout(1000);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'known-issue');
  await expect(whole(page)).toHaveAttribute('media', 'all');
});
