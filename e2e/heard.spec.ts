import { hydrated, kinds, openKind, unfold } from './support/page.ts';
import { expect, test } from './support/test.ts';

/* What Orca said in Firefox and should not, or did not say and should (docs/decisions/0016-screen-reader.md). */

test('the element that hears all clicks is not told as “clickable” with each heading', async ({ page }) => {
  for (const address of ['en/', 'ja/stun/', 'en/fixes/direct-nfs-access/', 'en/map/']) {
    await page.goto(address);
    await expect(page.locator('#root')).toHaveRole('none');
  }
});

for (const [lang, sign] of [
  ['en', 'The same errors while hot-cloning a VM'],
  ['ja', 'ホット クローン中の同じエラー'],
] as const) {
  test(`a symptom on the start page (${lang}) is a heading with a link, and its signs are read too`, async ({
    page,
  }) => {
    await page.goto(`${lang}/`);
    const card = page.locator('.symptoms > li').first();
    const title = await card.getByRole('heading', { level: 2 }).textContent();
    await expect(card.getByRole('link', { name: title ?? '', exact: true })).toHaveCount(1);
    // A name from `aria-labelledby` on a link stands for all that is in it, so nothing of that was read.
    await expect(card.locator('a').getByText(sign)).toHaveCount(0);
    await expect(card.getByRole('listitem').last()).toContainText(sign);
    // The whole card can be pressed.
    await card.click();
    await expect(page.locator('main')).toHaveAttribute('data-page', 'question');
  });
}

test('commands are no landmarks, so that those lead somewhere', async ({ page }) => {
  await page.goto('en/fixes/direct-nfs-access/');
  await hydrated(page);
  await expect(page.getByRole('group', { name: 'Command for PowerShell' })).not.toHaveCount(0);
  await expect(page.getByRole('region', { name: /Command/u })).toHaveCount(0);
});

test('the field for one more word to replace has the name of its label only', async ({ page }) => {
  await openKind(page, 'known issue', 'en');
  await unfold(page);
  await expect(page.getByRole('textbox', { name: 'Replace this word too', exact: true })).toHaveCount(1);
});

test('no text has a second one in its title that is read instead of it', async ({ page }) => {
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
    await openKind(page, kind, 'en');
    await unfold(page);
    expect(await page.locator('main span[title]').allTextContents(), kind).toEqual([]);
  }
});

test('what was found is marked for the eye, without cutting up what is read', async ({ page }) => {
  await page.goto('en/');
  await hydrated(page);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('textbox').fill('hotadd');
  await expect(page.locator('dialog mark')).not.toHaveCount(0);
  await expect(page.locator('dialog mark').first()).toHaveRole('none');
});

test('a change of language is told last, once each text of the page has changed', async ({ page }) => {
  await page.goto('en/stun/');
  await hydrated(page);
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('status')).toHaveText('');
  await expect(page.getByRole('status')).toHaveText('日本語の表示に切り替えました。');
});
