import type { Page } from '@playwright/test';
import { journeys } from '../src/content/journeys/all.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, heard, test, wizard } from './support/hosted.ts';
import { answers } from './support/journey.ts';
import { hydrated, overflow, unfold } from './support/page.ts';
import { copyAlone } from './support/single-file.ts';

const question = (page: Page, fact: string) => page.locator(`[data-question="${fact}"]`);
const answer = (page: Page, fact: string, value: string) =>
  question(page, fact).locator(`[data-answer="${value}"]`);
const idsIn = (page: Page, list: string) =>
  page.locator(`${list} [data-fix]`).evaluateAll((all) => all.map((one) => one.getAttribute('data-fix')));

/** Presses an answer; a question that no longer matters is unfolded first. */
async function press(page: Page, fact: string, value: string): Promise<void> {
  const wanted = answer(page, fact, value);
  await wanted.waitFor({ state: 'attached' });
  if (!(await wanted.isVisible())) await question(page, fact).locator('summary').click();
  await wanted.click();
  await expect(wanted).toHaveAttribute('aria-current', 'true');
}

const walks = journeys.filter(({ id }) => ['known-issue', 'vmfs-with-snapshots'].includes(id));
walks.push(journeys.find(({ pack }) => pack === 'quiesce')!);

for (const language of ['ja', 'en'] as const)
  for (const journey of walks)
    test(`${journey.pack} ${journey.id} (${language}): answered on one page, last question first, the list is that of the wizard`, async ({
      page,
    }) => {
      await page.goto(`${language}/${journey.pack}/`);
      await page.locator('.onward + p a').click();
      await expect(page.locator('main')).toHaveAttribute('data-page', 'questions');
      await expect(page).toHaveURL(/\?show=all$/);
      for (const [fact, value] of journey.answers.toReversed()) await press(page, fact, value);
      const beside = await idsIn(page, '.open-fixes > ol');
      const { search } = new URL(page.url());
      expect(beside.slice(0, journey.expect.first.length)).toEqual(journey.expect.first);

      await page.locator('.wizard-side .onward a').click();
      await page.locator('.fix-list [data-fix]').first().waitFor();
      expect(await idsIn(page, '.fix-list')).toEqual(beside);

      await page.goto(`${language}/${journey.pack}/`);
      for (const [fact, value] of journey.answers) await answer(page, fact, value).click();
      await page.locator('.fix-list [data-fix]').first().waitFor();
      expect(await idsIn(page, '.fix-list')).toEqual(beside);
      expect(search.replace('&show=all', '')).toBe(new URL(page.url()).search);
    });

test('every question stands on the page once, under headings in order, with "I don’t know" among its answers', async ({
  page,
}) => {
  for (const [pack, count] of [
    ['stun', 15],
    ['quiesce', 13],
  ] as const) {
    await page.goto(`en/${pack}/?show=all`);
    await expect(page.locator('[data-question]')).toHaveCount(count);
    await expect(page.locator('[data-question] [data-answer="unknown"]')).toHaveCount(count);
    const levels = await page
      .locator('main :is(h1, h2, h3)')
      .evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
    const low = await page
      .locator('[data-answer]')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
    expect(low).toBe(0);
  }
});

test('an answer keeps the others, the focus and the place, and tells what comes first now', async ({
  page,
}) => {
  await page.goto('en/stun/?cpu-spike=no&show=all');
  await hydrated(page);
  const vmfs = answer(page, 'existing-snapshots', 'yes');
  await vmfs.focus();
  const before = await vmfs.boundingBox();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?cpu-spike=no&existing-snapshots=yes&show=all$/);
  await expect(vmfs).toBeFocused();
  expect((await vmfs.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, -1);
  await expect(page.getByRole('status')).toHaveText(
    /^First on the list now: “.+”\. 14 fixes open, 1 ruled out\.$/,
  );
  await answer(page, 'existing-snapshots', 'no').click();
  await expect(vmfs).not.toHaveAttribute('aria-current');
  await expect(answer(page, 'cpu-spike', 'no')).toHaveAttribute('aria-current', 'true');
});

test('a question that no longer matters is folded, says why, and keeps its answer', async ({ page }) => {
  await page.goto('en/stun/?proxy-host=same&show=all');
  await answer(page, 'datastore', 'vmfs').click();
  const folded = page.locator('details[data-question="proxy-host"]');
  await expect(folded).toHaveAttribute('data-settled', 'datastore');
  await expect(folded.locator('summary')).toContainText('Does not matter now, because of the answer “VMFS”.');
  await expect(folded.locator('summary')).toContainText('Proxy on the same host');
  await expect(answer(page, 'proxy-host', 'same')).toBeHidden();
  await answer(page, 'datastore', 'unknown').click();
  await expect(answer(page, 'proxy-host', 'same')).toHaveAttribute('aria-current', 'true');
  await expect(answer(page, 'proxy-host', 'same')).toBeVisible();
});

test('how to find out opens the one question, and its answer leads back to all', async ({ page }) => {
  await page.goto('en/stun/?datastore=nfs3&show=all');
  await page.getByRole('link', { name: 'How to find out: Transport mode' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-page', 'question');
  await answer(page, 'transport', 'hotadd').click();
  await expect(page.locator('main')).toHaveAttribute('data-page', 'questions');
  await expect(answer(page, 'transport', 'hotadd')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('link', { name: 'One question at a time' }).click();
  await expect(question(page, 'proxy-host')).toBeVisible();
  await expect(page).toHaveURL(/\?datastore=nfs3&transport=hotadd$/);
});

test('the other language, loading again and going back keep the page and its answers', async ({ page }) => {
  await page.goto('ja/quiesce/?show=all');
  await answer(page, 'error', 'vss-error').click();
  await answer(page, 'guest-os', 'windows').click();
  await page.locator('header a[lang="en"]').click();
  await expect(page.locator('main h1')).toHaveText('All questions');
  await page.reload();
  for (const [fact, value] of [
    ['error', 'vss-error'],
    ['guest-os', 'windows'],
  ] as const)
    await expect(answer(page, fact, value)).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(page).toHaveURL(/error=vss-error&show=all$/);
  await expect(answer(page, 'guest-os', 'windows')).not.toHaveAttribute('aria-current');
});

for (const language of ['ja', 'en'] as const)
  test(`all questions of the other article are accessible and fit, wide and narrow, light and dark (${language})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 320]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${language}/quiesce/?error=script-failed&exchange=unknown&show=all`);
        await hydrated(page);
        await unfold(page);
        await expectAccessible(page);
        expect(await overflow(page), `${colorScheme}, ${width} px`).toBe(0);
      }
  });

test('on paper stand the questions, the answers and the address, without the ways out', async ({ page }) => {
  await page.goto('en/stun/?datastore=vmfs&show=all');
  await hydrated(page);
  await page.emulateMedia({ media: 'print' });
  await expect(answer(page, 'datastore', 'vmfs')).toBeVisible();
  await expect(page.locator('.printed-address')).toContainText('datastore=vmfs&show=all&v=');
  for (const hidden of ['.back', '.find-out-link', '.onward a', '.start-over a'])
    expect(
      await page
        .locator(`main ${hidden}`)
        .evaluateAll((all) => all.every((one) => one.getClientRects().length === 0)),
    ).toBe(true);
});

test('in the single file it stands behind #', async ({ page }) => {
  await page.goto(`${copyAlone()}#/ja/stun/?datastore=vmfs&show=all`);
  await answer(page, 'existing-snapshots', 'yes').click();
  await expect(page).toHaveURL(/#\/ja\/stun\/\?datastore=vmfs&existing-snapshots=yes&show=all$/);
});

test('in a frame each answer tells the host the next question, leaves no history and does not scroll the host', async ({
  page,
  hosted,
}) => {
  await hosted.trust();
  await hosted.open((product) => heard + wizard()(product));
  const told = () =>
    page.evaluate<unknown[]>(`heard.flatMap(([, , { question, verdict }]) => question ?? verdict ?? [])`);
  const frame = page.frameLocator('unstun-wizard iframe');
  // A press before the script has come loads a page, and is no step that anybody hears of.
  await expect.poll(told).not.toEqual([]);
  await frame.locator('.onward + p a').click();
  await expect(frame.locator('.site-header')).toBeHidden();
  const length = await page.evaluate(() => history.length);
  for (const [fact, value] of answers) {
    const wanted = frame.locator(`[data-question="${fact}"] [data-answer="${value}"]`);
    await wanted.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    await wanted.click();
    await expect(wanted).toHaveAttribute('aria-current', 'true');
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  }
  expect(await page.evaluate(() => history.length)).toBe(length);
  await expect.poll(told).toEqual(['datastore', 'transport', 'proxy-host', 'esxi', 'known-issue']);
});
