import { hydrated, overflow } from './support/page.ts';
import { expect, test } from './support/test.ts';

const packs = ['quiesce', 'stun'] as const;
const sections = 'symptom tree questions fixes texts problems traps notes statements'.split(' ');

for (const lang of ['ja', 'en']) {
  for (const pack of packs) {
    test(`without script the reference of ${pack} is whole and leads on (${lang})`, async ({
      browser,
      page: scripted,
      sites,
    }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 320, height: 700 },
      });
      const page = await context.newPage();
      await page.goto(`${sites.nested.url}${lang}/reference/${pack}/`);
      await expect(page.locator('main')).toHaveAttribute('data-page', 'reference');
      for (const section of sections) await expect(page.locator(`#${section} > h2`)).toBeVisible();
      expect(await overflow(page)).toBe(0);
      const dead = await page
        .locator('main a[href^="#"]')
        .evaluateAll((links) =>
          links
            .map((link) => (link as HTMLAnchorElement).hash.slice(1))
            .filter((id) => !document.getElementById(id)),
        );
      expect(dead).toEqual([]);
      const first = page.locator('#tree-1 > .tree > li').first();
      const asked = await first.locator('.tree-question').first().locator('a').innerText();
      await first.locator('.tree-answers a').first().click();
      await expect(page.locator('main')).toHaveAttribute('data-page', 'question');
      const address = page.url();
      expect(address).toMatch(new RegExp(`/${lang}/${pack}/\\?[a-z-]+=[a-z0-9-]+$`));
      await context.close();
      await scripted.goto(address);
      await expect(scripted.locator('main h1')).toHaveText(asked);
    });
  }
}

test('an answer of the tree opens the wizard with all answers on the way to it', async ({ page }) => {
  await page.goto('en/reference/stun/');
  const known = page.locator('.tree-end', { hasText: 'Known issue' }).first();
  await known.getByRole('link', { name: 'Show this result' }).click();
  await expect(page).toHaveURL(/stun\/\?datastore=nfs3&esxi=3\.5&proxy-host=other&transport=hotadd$/);
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'known-issue');
});

test('the place of a case is marked in the tree', async ({ page }) => {
  await page.goto('ja/reference/stun/?datastore=nfs3&transport=hotadd');
  const here = page.locator('[aria-current="step"]');
  await expect(here).toHaveCount(1);
  await expect(here.locator('a').first()).toHaveAttribute('href', /\?datastore=nfs3&transport=hotadd$/);
  await page.goto('ja/reference/stun/?datastore=nfs3&esxi=7.x&proxy-host=other&transport=hotadd');
  await expect(page.locator('li[aria-current="step"] .tree-end').first()).toContainText('既知の問題');
});

test('a source leads to its statement, and the other language keeps the place', async ({ page, sites }) => {
  await page.goto('en/fixes/direct-nfs-access/');
  await hydrated(page);
  await page.locator('.fix-sources').getByRole('link', { name: 'S22' }).click();
  await expect(page).toHaveURL(`${sites.root.url}en/reference/stun/#S22`);
  await expect(page.locator('#S22')).toBeInViewport();
  await expect(page.locator('#S22')).toBeFocused();
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL(`${sites.root.url}ja/reference/stun/#S22`);
  await expect(page.locator('#S22')).toContainText('ダイレクト NFS アクセス');
  await expect(page.locator('#S22')).toBeInViewport();
  await page.goto(`${sites.root.url}en/reference/quiesce/#question-error`);
  await expect(page.locator('#question-error h3')).toBeInViewport();
});
