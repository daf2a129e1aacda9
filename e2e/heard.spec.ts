import { expect, test } from './support/test.ts';

/* What Orca said in Firefox and should not, or did not say and should (docs/decisions/0016-screen-reader.md). */

test('the element that hears all clicks is not told as “clickable” with each heading', async ({ page }) => {
  for (const address of ['en/', 'ja/stun/', 'en/fixes/direct-nfs-access/', 'en/map/']) {
    await page.goto(address);
    await expect(page.locator('#root')).toHaveRole('none');
  }
});
