import type { FrameLocator, Page } from '@playwright/test';
import { hostPage } from './support/host-page.ts';
import { hydrated } from './support/page.ts';
import { expect, test as base } from './support/test.ts';

type Place = Page | FrameLocator;

/** A wizard in a frame of the same site, where cases are kept. */
const test = base.extend<{ framed: FrameLocator }>({
  framed: async ({ page, serveFolder }, use) => {
    let address = '';
    const host = await hostPage(
      () => `<iframe src="${address}" width="900" height="700" title="Unstun"></iframe>`,
    );
    const [url, origin] = [host.url, host.origin].map((one) => one.replace('localhost', '127.0.0.1'));
    const site = await serveFolder({ dir: 'dist', frameAncestors: [origin!] });
    address = `${site.url}en/stun/`;
    await page.goto(url!);
    await use(page.frameLocator('iframe'));
    await host.close();
  },
});

const answer = (place: Place, value: string) => place.locator(`[data-answer="${value}"]`).click();
/** Shows the result, unless the answer led to it. */
async function showResult(place: Place): Promise<void> {
  const onward = place.locator('[data-page="question"] .onward a');
  await place.locator('[data-page="result"]').or(onward).first().waitFor();
  if (await onward.isVisible()) await onward.click();
}
const rows = (place: Place) => place.locator('[data-case]');

/** Waits for the result and opens the list of cases. */
async function openCases(place: Place): Promise<void> {
  await place.locator('.summary-preview').first().waitFor();
  const list = place.locator('.recent-cases');
  if (!(await list.evaluate((one: HTMLDetailsElement) => one.open))) await list.locator('summary').click();
}

/** A note on the case in hand; what is read from it later shows which case it is. */
async function note(place: Place, text: string): Promise<void> {
  const notes = place.locator('.handover textarea').last();
  if (!(await notes.isVisible()))
    await place.locator('.handover summary', { hasText: 'Name and notes' }).click();
  await notes.fill(text);
}

async function expectOneCase(place: Place, text: string): Promise<void> {
  await openCases(place);
  await expect(rows(place)).toHaveCount(1);
  await expect(place.locator('.summary-preview').first()).toContainText(text);
}

/** Takes answers back by the keys until the first question stands. */
async function takeBackAll(page: Page, place: Place): Promise<void> {
  const first = place.locator('[data-question="datastore"]');
  await expect(async () => {
    await place.locator('main h1').first().focus();
    await page.keyboard.press('Control+Z');
    await expect(first).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 10_000 });
  await expect(place.locator('[data-fact]')).toHaveCount(0);
}

test('in a frame the first answer taken back and given anew goes on with the case', async ({
  page,
  framed,
}) => {
  await page.waitForLoadState('networkidle');
  await answer(framed, 'vmfs');
  await showResult(framed);
  await note(framed, 'first night');
  for (const then of ['nfs41', 'nfs41', 'vmfs']) {
    await takeBackAll(page, framed);
    await answer(framed, then);
    await showResult(framed);
    await expectOneCase(framed, 'first night');
  }
});

test('in a frame starting over begins one new case, in the other language too', async ({ framed }) => {
  await answer(framed, 'vmfs');
  await showResult(framed);
  await note(framed, 'first night');
  await framed.locator('.actions').getByRole('link', { name: 'Start over' }).click();
  await answer(framed, 'vmfs');
  await framed.locator('.embed-bar a[hreflang="ja"]').click();
  await expect(framed.locator('html')).toHaveAttribute('lang', 'ja');
  await showResult(framed);
  await openCases(framed);
  await expect(rows(framed)).toHaveCount(2);
  await expect(framed.locator('.summary-preview').first()).not.toContainText('first night');
});

for (const how of ['the back button', 'Ctrl+Z'] as const)
  test(`the first answer taken back by ${how} and given anew goes on with the case`, async ({ page }) => {
    await page.goto('en/stun/');
    // What takes answers back comes last.
    await page.waitForLoadState('networkidle');
    await answer(page, 'vmfs');
    await showResult(page);
    await note(page, 'first night');
    if (how === 'Ctrl+Z') await takeBackAll(page, page);
    else for (let step = 0; step < 2; step++) await page.goBack();
    await expect(page.locator('[data-fact]')).toHaveCount(0);
    await answer(page, 'nfs41');
    await showResult(page);
    await expectOneCase(page, 'first night');
  });

test('a page that is loaded again in the middle of a case goes on with it, whatever is answered then', async ({
  page,
}) => {
  await page.goto('en/stun/');
  await answer(page, 'vmfs');
  await showResult(page);
  await note(page, 'first night');
  await page.reload();
  await expectOneCase(page, 'first night');
  await page.locator('.so-far .change').first().click();
  await page.reload();
  await hydrated(page);
  await answer(page, 'nfs41');
  await page.reload();
  await hydrated(page);
  await showResult(page);
  await expectOneCase(page, 'first night');
});

test('a page that is loaded again in the middle of a case begins anew when the reader starts over', async ({
  page,
}) => {
  await page.goto('en/stun/?datastore=vmfs&show=result');
  await note(page, 'first night');
  await page.locator('.so-far .change').first().click();
  await page.reload();
  await hydrated(page);
  await page.locator('.start-over').getByRole('link', { name: 'Start over' }).click();
  await answer(page, 'nfs41');
  await showResult(page);
  await openCases(page);
  await expect(rows(page)).toHaveCount(2);
  await expect(page.locator('.summary-preview').first()).not.toContainText('first night');
});

test('the other language in the middle of a case goes on with it, after a reload too', async ({ page }) => {
  await page.goto('en/stun/?datastore=vmfs&show=result');
  await note(page, 'first night');
  await page.locator('.so-far .change').first().click();
  await page.locator('.languages a[hreflang="ja"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await page.reload();
  await hydrated(page);
  await answer(page, 'nfs41');
  await page.locator('.languages a[hreflang="en"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await showResult(page);
  await expectOneCase(page, 'first night');
});

test('two tabs with the same case share it while their answers are the same', async ({ page, context }) => {
  const link = 'en/stun/?datastore=vmfs&show=result';
  await page.goto(link);
  await note(page, 'first night');
  const second = await context.newPage();
  await second.goto(link);
  await expectOneCase(second, 'first night');
  await note(page, 'second night');
  await expect(second.locator('.summary-preview')).toContainText('second night');
  await note(second, 'second night, both tabs');
  await expect(page.locator('.summary-preview')).toContainText('both tabs');
  await expectOneCase(page, 'both tabs');
  await expectOneCase(second, 'both tabs');
  await page.locator('.so-far .change').first().click();
  await answer(page, 'nfs41');
  await showResult(page);
  await expectOneCase(page, 'both tabs');
  await note(second, 'the other tab goes its own way');
  await expect(rows(second)).toHaveCount(2);
  await expect(page.locator('.summary-preview')).not.toContainText('its own way');
});
