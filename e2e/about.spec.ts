import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/axe.ts';
import { copyAlone } from './support/single-file.ts';
import { expect, test } from './support/test.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
/** The version alone where the build knew no commit; else with the commit behind `+`. */
const withCommit = new RegExp(
  `${version.replaceAll('.', '\\.')}(?:\\+[0-9a-f]{10}(?:\\.dirty)?|\\+[0-9A-Za-z.-]+)?`,
);
const packages = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

for (const language of ['ja', 'en'] as const)
  test(`the version with its commit stands in the footer, in the content and in exported cases (${language})`, async ({
    page,
    sites,
  }) => {
    const { product } = JSON.parse(readFileSync('dist/content.json', 'utf8')) as { product: string };
    expect(product).toMatch(new RegExp(`^${withCommit.source}$`));
    for (const path of ['', 'about/', 'stun/?datastore=vmfs&show=result']) {
      await page.goto(`${sites.nested.url}${language}/${path}`);
      await expect(page.locator('.site-footer .build')).toContainText(product);
    }
    await page.locator('.recent-cases > summary').click();
    const download = page.waitForEvent('download');
    await page.locator('.recent-cases .button').first().click();
    const cases = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { product: string };
    expect(cases.product).toBe(product);
    await expect(page.locator('.summary-preview').first()).toContainText(product);
  });

for (const language of ['ja', 'en'] as const)
  test(`the licences of the packages are one press away (${language})`, async ({ page, sites, watch }) => {
    watch.allow(/favicon\.ico/);
    for (const site of [sites.root, sites.japanese]) {
      await page.goto(`${site.url}${language}/about/`);
      await page.locator('#licences a[href$="third-party-notices.txt"]').click();
      await expect(page).toHaveURL(`${site.url}third-party-notices.txt`);
      for (const name of Object.keys(packages.dependencies))
        await expect(page.locator('body')).toContainText(name);
    }
  });

test('the single file carries the licences in itself', async ({ page }) => {
  const file = copyAlone();
  for (const language of ['ja', 'en']) {
    await page.goto('about:blank');
    await page.goto(`${file}#/${language}/about/`);
    await expect(page.locator('#licences a[href*="third-party"]')).toHaveCount(0);
    await page.locator('.third-party summary').click();
    const text = page.locator('.third-party pre');
    await expect(text).toBeVisible();
    for (const name of Object.keys(packages.dependencies)) await expect(text).toContainText(name);
    await expect(text).toContainText('Permission is hereby granted');
    await expectAccessible(page);
  }
});
