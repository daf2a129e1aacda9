import type { Page } from '@playwright/test';
import { mounts, type Mount } from './support/site.ts';
import { expect, test } from './support/test.ts';

const knownIssue = 'datastore=nfs3&esxi=7.x&proxy-host=other&transport=hotadd';

for (const mount of Object.keys(mounts) as Mount[]) {
  test(`the whole way works at ${mounts[mount]}, deep links and reloads too`, async ({ page, sites }) => {
    const { url } = sites[mount];
    await page.goto(url);
    await expect(page).toHaveURL(`${url}en/`);
    await page.locator('a.symptom').nth(1).click();
    for (const [question, answer] of [
      ['datastore', 'nfs3'],
      ['transport', 'hotadd'],
      ['proxy-host', 'other'],
      ['esxi', '7.x'],
    ]) {
      await expect(page.locator('[data-question]')).toHaveAttribute('data-question', question!);
      await page.reload();
      await page.locator(`[data-answer="${answer}"]`).click();
    }
    await expect(page).toHaveURL(`${url}en/stun/?${knownIssue}`);
    await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'known-issue');
    await page.getByRole('link', { name: '日本語' }).click();
    await expect(page).toHaveURL(`${url}ja/stun/?${knownIssue}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await page.reload();
    await expect(page.locator('[data-fix]').first()).toHaveAttribute('data-fix', 'direct-nfs-access');
    await page.getByRole('link', { name: 'この対処だけのページを開く' }).click();
    await expect(page).toHaveURL(`${url}ja/fixes/direct-nfs-access/?${knownIssue}`);
    await page.reload();
    await expect(page.locator('[data-fix]')).toHaveAttribute('data-status', 'possible');
  });
}

test('the door takes the saved language, then the browser’s', async ({ browser, sites }) => {
  const context = await browser.newContext({ locale: 'ja-JP' });
  const page = await context.newPage();
  await page.goto(`${sites.root.url}?theme=dark`);
  await expect(page).toHaveURL(`${sites.root.url}ja/?theme=dark`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: 'English' }).click();
  await page.goto(sites.root.url);
  await expect(page).toHaveURL(`${sites.root.url}en/`);
  await context.close();
});

test('without script every page reads and every answer is a link', async ({ browser, sites }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(sites.nested.url);
  await page.getByRole('link', { name: '日本語' }).click();
  await page.locator('a.symptom').nth(1).click();
  await expect(page.locator('main h1')).toHaveText(
    '仮想マシンのディスクは、どの種類のデータストアにありますか？',
  );
  await page.locator('.find-out summary').click();
  await expect(page.locator('.find-out code').first()).toBeVisible();
  await page.locator('[data-answer="nfs3"]').click();
  await expect(page).toHaveURL(`${sites.nested.url}ja/stun/?datastore=nfs3`);
  await page.goto(`${sites.nested.url}en/fixes/force-network-mode/`);
  await expect(page.locator('.steps').first()).toContainText('Backup Proxies');
  await context.close();
});

test('a value that means one thing is rewritten; what may mean two is asked back', async ({ page }) => {
  await page.goto('en/stun/?transport=HotAdd&esxi=８．０　Ｕ２&datastore=nfs3');
  await expect(page).toHaveURL(/\?datastore=nfs3&esxi=8\.0-before-u2b&transport=hotadd$/);
  await page.goto('en/stun/?esxi=8.0.2&datastore=nfs3');
  await expect(page.getByRole('note')).toContainText('build number');
  await expect(page).toHaveURL(/\?datastore=nfs3$/);
  await page.reload();
  await expect(page.getByRole('note')).toContainText('8.0.2');
});

test('what an old or broken link holds and we do not know is named, in the reader’s language', async ({
  page,
}) => {
  await page.goto(
    'ja/stun/?datastore=nfs5&tried=retired-fix:helped,upgrade-esxi:exploded&v=0&zz=1&esxi=7.x&esxi=9.x',
  );
  const note = page.getByRole('note').first();
  for (const name of ['nfs5', 'retired-fix', 'exploded', 'zz']) await expect(note).toContainText(name);
  await expect(note).toContainText('複数指定されています');
  await expect(page.locator('[data-question="datastore"]')).toBeVisible();
});

test('changing an answer keeps the others and comes back to the result', async ({ page }) => {
  await page.goto(`en/stun/?${knownIssue}&existing-snapshots=yes`);
  await page.locator('.so-far').getByRole('link', { name: 'Change: Host of the backup proxy' }).click();
  await expect(page.locator('[data-answer="other"]')).toHaveAttribute('aria-current', 'true');
  await page.locator('[data-answer="same"]').click();
  await expect(page).toHaveURL(/existing-snapshots=yes/);
  for (const [fact, value] of [
    ['datastore', 'nfs3'],
    ['proxy-host', 'same'],
    ['existing-snapshots', 'yes'],
  ]) {
    await expect(page.locator(`.so-far [data-fact="${fact}"]`)).toHaveAttribute('data-value', value!);
  }
});

test('a question opened from the result leads back to the result', async ({ page }) => {
  await page.goto('en/stun/?datastore=vmfs&show=result');
  await page.locator('.still-unknown a').first().click();
  await page.locator('[data-answer]').first().click();
  await expect(page.locator('main')).toHaveAttribute('data-page', 'result');
});

test('"I don’t know" and "what we have now" always lead on; the way back leads back', async ({ page }) => {
  await page.goto('en/quiesce/');
  await page.locator('[data-answer="unknown"]').click();
  await expect(page.locator('[data-question="error"]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Show what we have now' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-page', 'result');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.locator('[data-question="error"]')).toBeVisible();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.locator('main')).toHaveAttribute('data-page', 'start');
});

test('a version is read as it is typed or pasted, and one that may mean two things is refused', async ({
  page,
}) => {
  await page.goto('en/stun/?ask=esxi');
  const field = page.getByLabel('Or paste a version or build');
  await field.fill('VMware ESXi 8.0 Update 2');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('alert')).toContainText('U2b');
  await expect(field).toBeFocused();
  await field.fill('VMware ESXi 8.0.2 build-23305546');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/esxi=8\.0-u2b/);
});

test('an address that is none of ours is answered with 404 and a way on', async ({ page, sites, watch }) => {
  watch.allow(/404/);
  const answer = await page.goto(`${sites.root.url}ja/nowhere/`);
  expect(answer?.status()).toBe(404);
  await expect(page.locator('[data-page="not-found"]')).toContainText('見つかりません');
});

test('the theme goes round and is kept', async ({ page }) => {
  await page.goto('en/');
  const theme = page.getByRole('button', { name: /^Theme/ });
  await theme.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await theme.click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a command is copied to the letter', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/fixes/no-quiesce-vim-cmd/');
  const block = page.locator('.code-block').first();
  await expect(async () => {
    await block.getByRole('button').click();
    await expect(block.getByRole('button')).toHaveText('Copied', { timeout: 500 });
  }, 'a button works once the script has arrived').toPass();
  expect(await clipboard(page)).toBe(await block.locator('code').innerText());
});

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
