import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { pixelsOf } from './support/png.ts';
import { copyAlone } from './support/single-file.ts';
import { expect, test } from './support/test.ts';

const known = 'datastore=nfs3&esxi=7.x&proxy-host=other&show=result&transport=hotadd';
/** Too many answers for a code that phones read well. */
const many =
  'concurrent-tasks=many&cpu-spike=yes&datastore=nfs3&direct-nfs=can&esxi=8.0-before-u2b&existing-snapshots=yes&guest-os=windows&isolation-test=reproduces&orphaned-snapshots=yes&proxy-host=other&proxy-os=windows&same-host-priority=no-stun&show=result&storage-load=high&tools-quiescence=yes&transport=hotadd&tried=bigger-host:no-change';

const share = (page: Page) => page.locator('.share-panel');

/** What a phone reads from the code as it is drawn on the screen. */
async function readCode(page: Page): Promise<string> {
  const code = share(page).locator('.qr svg');
  await code.scrollIntoViewIfNeeded();
  return decodeQR(pixelsOf(await code.screenshot()));
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`the code on the screen reads as the link beside it (${colorScheme})`, async ({ page, sites }) => {
    await page.emulateMedia({ colorScheme });
    for (const site of [sites.root, sites.japanese])
      for (const language of ['ja', 'en']) {
        await page.goto(`${site.url}${language}/stun/?${known}`);
        await share(page).locator('summary').click();
        const link = await share(page).locator('.share-address').innerText();
        expect(link.length).toBeLessThanOrEqual(300);
        expect(await readCode(page)).toBe(link);
        await page.goto(link);
        await expect(page.locator('[data-verdict="known-issue"]')).toBeVisible();
      }
  });

test('a link of more than 300 characters has no code, and says so', async ({ page }) => {
  await page.goto(`en/stun/?${many}`);
  await share(page).locator('summary').click();
  expect((await share(page).locator('.share-address').innerText()).length).toBeGreaterThan(300);
  await expect(share(page).locator('.qr')).toHaveCount(0);
  await expect(share(page)).toContainText('too long');
});

test('in the single file the code reads as the address of the file with the case behind #', async ({
  page,
}) => {
  const file = copyAlone();
  await page.goto(`${file}#/ja/stun/?${known}`);
  await share(page).locator('summary').click();
  const read = await readCode(page);
  expect(read).toMatch(/^file:\/\/.*\/unstun\.html#\/ja\/stun\/\?datastore=nfs3&/);
  expect(read).toBe(await share(page).locator('.share-address').innerText());
  await page.goto('about:blank');
  await page.goto(read);
  await expect(page.locator('[data-verdict="known-issue"]')).toBeVisible();
});
