import type { Page } from '@playwright/test';
import { hold } from './support/hold.ts';
import { expect, test } from './support/test.ts';

const entry = /\/assets\/app-[\w-]+\.js$/;
const answer = (page: Page, value: string) => page.locator(`main [data-answer="${value}"]`);

/** Opens a page whose own script does not come; waits for the small one that comes before it. */
async function openEarly(page: Page, address: string): Promise<void> {
  const small = page.waitForResponse(/\/assets\/early-[\w-]+\.js$/);
  await page.goto(address, { waitUntil: 'commit' });
  await (await small).finished();
  await expect(page.locator('#not-started')).toBeAttached();
}

for (const language of ['ja', 'en'] as const)
  test(`a press before the script has come keeps the answers of the address (${language})`, async ({
    page,
  }) => {
    const letGo = await hold(page, entry);
    await openEarly(
      page,
      `${language}/stun/?esxi=7.x&show=result&transport=hotadd&tried=bigger-host:no-change`,
    );
    await answer(page, 'nfs3').click();
    await expect(page).toHaveURL(/\?.*datastore=nfs3/);
    const query = new URL(page.url()).searchParams;
    expect(Object.fromEntries(query)).toEqual({
      datastore: 'nfs3',
      esxi: '7.x',
      transport: 'hotadd',
      tried: 'bigger-host:no-change',
    });
    letGo();
    await expect(page.locator('[data-question="proxy-host"]')).toBeVisible();
    await answer(page, 'other').click();
    await expect(page.locator('[data-verdict="known-issue"]')).toBeVisible();
  });

test('the other language is come to with the same answers and page before the script has come', async ({
  page,
  watch,
}) => {
  watch.allow(/./);
  await page.route(entry, (route) => route.abort());
  await openEarly(page, 'en/stun/?datastore=nfs3&show=result');
  await page.locator('.languages a[hreflang="ja"]').click();
  await expect(page).toHaveURL(/\/ja\/stun\/\?datastore=nfs3&show=result$/);
});

test('a press on an answer of another value changes that answer only, and one in a new tab too', async ({
  page,
  watch,
  context,
}) => {
  watch.allow(/./);
  await page.route(entry, (route) => route.abort());
  await openEarly(page, 'en/stun/?datastore=nfs3&transport=nbd');
  const opened = context.waitForEvent('page');
  await answer(page, 'vmfs').click({ modifiers: ['ControlOrMeta'] });
  await expect.poll(async () => (await opened).url()).toMatch(/\?datastore=vmfs&transport=nbd$/);
});
