import { expectAccessible, objections } from './support/axe.ts';
import { focusAtRest, hydrated, kinds, overflow, spaceWidely, unfold } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** One page of each kind, and what only some pages show; `{lang}` is filled in. */
const pages = {
  ...kinds,
  'question with answers and notices': '{lang}/stun/?datastore=nfs3&esxi=8.0.2&transport=nbd&zzz=1',
  'fix of two articles': '{lang}/fixes/open-vmware-case/?error=io-hold',
} as const;

for (const [kind, address] of Object.entries(pages)) {
  for (const lang of ['ja', 'en']) {
    test(`${kind} (${lang}) is accessible and fits, light and dark, wide and narrow`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.goto(address.replace('{lang}', lang));
      await hydrated(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [1280, 320]) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 900 });
          await unfold(page);
          await expectAccessible(page);
          expect(await overflow(page), `${colorScheme}, ${width} px: nothing is wider than the page`).toBe(0);
        }
      }
    });
  }
}

test('text that is too faint is objected to wherever it stands', async ({ page }) => {
  await page.goto('ja/reference/stun/');
  await hydrated(page);
  const places = ['main h1', '#tree li li li', '#questions li', '#statements :is(li, td)', '.site-footer p'];
  await page.evaluate((all) => {
    for (const [at, place] of all.entries()) {
      const faint = document.createElement('span');
      faint.id = `faint-${at}`;
      faint.textContent = 'hardly seen';
      faint.style.color = '#aaa';
      [...document.querySelectorAll(place)].at(-1)!.append(faint);
    }
  }, places);
  const told = await objections(page);
  expect(told).toHaveLength(places.length);
  places.forEach((place, at) =>
    expect(told, place).toContainEqual(expect.stringMatching(new RegExp(`^color-contrast .*#faint-${at}`))),
  );
});

test('the title is told first, then the heading gets the focus, once the reader has acted', async ({
  page,
}) => {
  const focus = await focusAtRest(page);
  await page.goto('en/stun/?datastore=nfs3');
  expect(await focus.told).toBe('BODY');
  const before = await page.title();
  await page.locator('[data-answer="hotadd"]').click();
  await expect(page.locator('main h1')).toBeFocused();
  await expect(page).not.toHaveTitle(before);
  expect(await page.title()).toContain(await page.locator('main h1').innerText());
  await page.goBack();
  await expect(page.locator('main h1')).toBeFocused();
});

test('a digit answers only while the focus is in the answers', async ({ page }) => {
  await page.goto('en/stun/');
  await hydrated(page);
  await page.keyboard.press('3');
  await expect(page.locator('[data-question="datastore"]')).toBeVisible();
  await page.locator('[data-answer="nfs3"]').focus();
  await page.keyboard.press('3');
  await expect(page).toHaveURL(/datastore=vmfs/);
});

test('nothing changes on focus alone, and every stop of the Tab key is visible', async ({ page }) => {
  await page.goto('ja/quiesce/');
  await hydrated(page);
  const address = page.url();
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const box = at.getBoundingClientRect();
      const style = getComputedStyle(at);
      return {
        inView: box.bottom > 0 && box.top < innerHeight,
        outline: Number.parseFloat(style.outlineWidth),
      };
    });
    if (seen) expect(seen).toEqual({ inView: true, outline: 3 });
  }
  expect(page.url()).toBe(address);
});

test('answers are at least 44 px high and all other targets at least 24', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('ja/stun/?ask=esxi&datastore=nfs3');
  await hydrated(page);
  for (const answer of await page.locator('[data-answer]').all()) {
    expect((await answer.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  const small = await page
    .locator('header a, header button, .back, .change, summary')
    .evaluateAll(
      (targets) =>
        targets
          .map((one) => one.getBoundingClientRect())
          .filter((box) => box.height > 0 && (box.height < 24 || box.width < 24)).length,
    );
  expect(small).toBe(0);
});

test('the list beside the question is told in one sentence as it changes', async ({ page }) => {
  await page.goto('en/stun/');
  await hydrated(page);
  await page.locator('[data-answer="vmfs"]').click();
  await expect(page.getByRole('status')).toHaveText('11 fixes open, 4 ruled out.');
});

test('without motion nothing moves, and forced colours keep the marked answer', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  await page.goto('en/stun/?ask=datastore&datastore=vmfs');
  await hydrated(page);
  const marked = page.locator('[data-answer="vmfs"]');
  await expect(marked).toHaveAttribute('aria-current', 'true');
  expect(await marked.evaluate((one) => getComputedStyle(one).transitionDuration)).toMatch(/^0s/);
  expect(await marked.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('3px');
});

test('wider letter, word and line spacing loses nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 780 });
  await page.goto('en/quiesce/?error=io-hold&show=result');
  await hydrated(page);
  await spaceWidely(page);
  expect(await overflow(page)).toBe(0);
});
