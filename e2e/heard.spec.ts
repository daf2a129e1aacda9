import { hydrated } from './support/page.ts';
import { expect, test } from './support/test.ts';

/* What Orca said in Firefox and should not, or did not say and should (docs/decisions/0016-screen-reader.md). */

test('the element that hears all clicks is not told as “clickable” with each heading', async ({ page }) => {
  for (const address of ['en/', 'ja/stun/', 'en/fixes/direct-nfs-access/', 'en/map/']) {
    await page.goto(address);
    await expect(page.locator('#root')).toHaveRole('none');
  }
});

test('a change of language is told last, once each text of the page has changed', async ({ page }) => {
  await page.goto('en/stun/');
  await hydrated(page);
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('status')).toHaveText('');
  await expect(page.getByRole('status')).toHaveText('日本語の表示に切り替えました。');
});
