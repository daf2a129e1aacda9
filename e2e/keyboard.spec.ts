import type { Page } from '@playwright/test';
import { hostPage } from './support/host-page.ts';
import { hydrated, kinds, openKind, unfold } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Where the focus is: what has it, whether it is in view, uncovered and outlined. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    // The first line of a link that goes on in the next one, so that its middle is on the link.
    const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const left = Math.max(box.left, 0);
    const top = Math.max(box.top, 0);
    const x = (left + Math.min(box.right, innerWidth)) / 2;
    const y = (top + Math.min(box.bottom, innerHeight)) / 2;
    const seen = document.elementFromPoint(x, y);
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    return {
      name: `${at.tagName} ${at.className} ${at.textContent.trim().slice(0, 30)}`,
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      uncovered: seen !== null && (at.contains(seen) || seen.contains(at) || seen.closest('label') !== null),
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    };
  });

for (const [kind] of Object.entries(kinds)) {
  test(`${kind}: the Tab key stops at everything in view, uncovered and outlined, and leads out again`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 360],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 700 });
      await openKind(page, kind as keyof typeof kinds, 'ja');
      const wrong: unknown[] = [];
      let stops = 0;
      // What was evaluated meanwhile counts as a press, so that a page that shows another step may have focused its heading.
      await page.locator('.skip-link').focus();
      for (const key of ['Tab', 'Shift+Tab']) await page.keyboard.press(key);
      expect(await focused(page)).toMatchObject({ name: expect.stringContaining('skip-link'), inView: true });
      for (let left = false; !left && stops < 300; stops++) {
        // What follows in a long page is alike.
        if (stops === 250) await page.locator('main a:visible').last().focus();
        await page.keyboard.press('Tab');
        const at = await focused(page);
        left = at === null;
        if (at && !(at.inView && at.uncovered && at.outlined)) wrong.push(at);
      }
      expect(wrong, `${colorScheme}, ${width} px`).toEqual([]);
      expect(stops).toBeGreaterThan(5);
      expect(stops, 'the way out of the page').toBeLessThan(300);
    }
  });
}

test('each step has a title of its own that begins with its question', async ({ page }) => {
  await page.goto('ja/stun/');
  await hydrated(page);
  const titles: string[] = [];
  for (const answer of ['nfs3', 'hotadd', 'other', '7.x']) {
    const title = await page.title();
    expect(title.startsWith(`${await page.locator('main h1').innerText()} – `), title).toBe(true);
    titles.push(title);
    await page.locator(`[data-answer="${answer}"]`).click();
    await expect(page).not.toHaveTitle(title);
  }
  titles.push(await page.title());
  expect(new Set(titles).size).toBe(5);
});

test('going back shows the step as it was left: its heading has the focus, its place is kept', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await page.goto('ja/stun/');
  await hydrated(page);
  const unknown = page.locator('[data-answer="unknown"]');
  await unknown.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(50);
  await unknown.click();
  await expect(page).toHaveURL(/datastore=unknown/);
  await expect(page.locator('main h1')).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page.locator('[data-question="datastore"]')).toBeVisible();
  await expect(page.locator('main h1')).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(left - 40);
});

for (const [language, prefix] of [
  ['ja', 'エラー：'],
  ['en', 'Error: '],
] as const) {
  test(`a version that cannot be read is told in the title, at the field and aloud (${language})`, async ({
    page,
  }) => {
    await openKind(page, 'question on a scale', language);
    const field = page.locator('input[name="esxi"]');
    await field.fill('8.0.2');
    await field.press('Enter');
    const alert = page.getByRole('alert');
    await expect(alert).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(await alert.innerText());
    expect(await page.title()).toMatch(new RegExp(`^${prefix}`));
    await page.locator('[data-answer="7.x"]').click();
    await expect(page).not.toHaveTitle(new RegExp(prefix));
  });
}

test('a digit that an input method takes answers nothing', async ({ page }) => {
  await page.goto('ja/stun/');
  await hydrated(page);
  const answer = page.locator('[data-answer="nfs3"]');
  await answer.focus();
  for (const how of [{ keyCode: 229 }, { isComposing: true }, { key: 'Process' }])
    await answer.evaluate(
      (one, more) => one.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true, ...more })),
      how,
    );
  await expect(page).toHaveURL(/stun\/$/);
  await expect(answer).toHaveAttribute('aria-keyshortcuts', '1');
});

test('changing the language keeps answers, focus and place, and is told', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await openKind(page, 'known issue', 'ja');
  await page.locator('header a[lang="en"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/datastore=nfs3&esxi=7\.x/);
  await expect(page.getByRole('status')).toHaveText('The page is now in English.');
  expect(await page.evaluate(() => document.activeElement?.closest('header') !== null)).toBe(true);
});

test('there is one live region on each page, one main, and no landmark twice by the same name', async ({
  page,
}) => {
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
    await openKind(page, kind, 'en');
    await unfold(page);
    await expect(page.getByRole('status'), kind).toHaveCount(1);
    await expect(page.getByRole('main'), kind).toHaveCount(1);
    const names = await page
      .locator('nav, aside, header.site-header, footer.site-footer')
      .evaluateAll((all) => all.map((one) => `${one.tagName} ${one.getAttribute('aria-label') ?? ''}`));
    expect(new Set(names).size, names.join()).toBe(names.length);
  }
});

for (const [language, told] of [
  [
    'ja',
    [
      '「実際に使われたトランスポートモード」の回答を取り消しました。',
      '「実際に使われたトランスポートモード」の回答をやり直しました。',
    ],
  ],
  [
    'en',
    [
      'Answer taken back: Transport mode that actually ran.',
      'Answer given again: Transport mode that actually ran.',
    ],
  ],
] as const)
  test(`undo takes the last answer back through the history, redo gives it again, and both are told (${language})`, async ({
    page,
  }) => {
    await page.goto(`${language}/stun/`);
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    await page.locator('[data-answer="nfs3"]').click();
    await page.locator('[data-answer="hotadd"]').click();
    await expect(page.locator('[data-question="proxy-host"]')).toBeVisible();
    const length = await page.evaluate(() => history.length);
    await page.keyboard.press('Control+z');
    await expect(page.locator('[data-question="transport"]')).toBeVisible();
    await expect(page.getByRole('status')).toHaveText(told[0]);
    await page.keyboard.press('Meta+z');
    await expect(page).toHaveURL(/stun\/$/);
    await page.keyboard.press('Control+Shift+z');
    await expect(page).toHaveURL(/\?datastore=nfs3$/);
    await page.keyboard.press('Control+y');
    await expect(page).toHaveURL(/\?datastore=nfs3&transport=hotadd$/);
    await expect(page.getByRole('status')).toHaveText(told[1]);
    expect(await page.evaluate(() => history.length)).toBe(length);
    await page.goBack();
    await expect(page.locator('[data-question="transport"]')).toBeVisible();
  });

test('undo takes back what was tried and a changed answer, where it was made; without more to take back it says so', async ({
  page,
}) => {
  await openKind(page, 'known issue', 'en');
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toHaveText('There is no answer to take back.');
  await page.locator('.outcomes > summary').first().click();
  await page.locator('.outcomes a[href*="no-change"]').first().click();
  await expect(page).toHaveURL(/tried=/);
  await page.locator('.so-far').getByRole('link', { name: 'Change: Datastore' }).click();
  await page.locator('[data-answer="vmfs"]').click();
  await expect(page).toHaveURL(/datastore=vmfs/);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-answer="nfs3"]')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/tried=/);
  await expect(page.getByRole('status')).toHaveText('The last change is taken back.');
});

test('undo waits for fields, dialogs, an input method and the switch', async ({ page }) => {
  await page.goto('en/stun/?ask=esxi&esxi=7.x');
  await hydrated(page);
  await page.waitForLoadState('networkidle');
  await page.locator('[data-answer="9.x"]').click();
  await page.locator('.so-far [data-fact="esxi"] .change').click();
  const address = page.url();
  await page.locator('input[name="esxi"]').fill('8.0');
  await page.keyboard.press('Control+z');
  await page.locator('[data-answer="7.x"]').focus();
  for (const how of [{ keyCode: 229 }, { isComposing: true }])
    await page
      .locator('[data-answer="7.x"]')
      .evaluate(
        (one, more) =>
          one.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, ...more }),
          ),
        how,
      );
  await page.keyboard.press('?');
  await expect(page.locator('dialog .keys')).toContainText('Take the last answer back');
  await page.keyboard.press('Control+z');
  await page.getByRole('switch').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(300);
  expect(page.url()).toBe(address);
});

test('in a frame undo and redo work without the history, and the other language stays', async ({
  page,
  serveFolder,
}) => {
  let address = '';
  const host = await hostPage(
    () => `<iframe title="Unstun" width="900" height="700" src="${address}"></iframe>`,
  );
  const site = await serveFolder({ dir: 'dist', frameAncestors: [host.origin] });
  address = `${site.url}ja/stun/`;
  await page.goto(host.url);
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-answer="nfs3"]').click();
  await frame.locator('[data-answer="hotadd"]').click();
  await expect(frame.locator('[data-question="proxy-host"]')).toBeVisible();
  await frame.locator('.embed-bar a[lang="en"]').click();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  const length = await page.evaluate(() => history.length);
  await frame.locator('[data-answer="same"]').focus();
  await page.keyboard.press('Control+z');
  await expect(frame.locator('[data-question="transport"]')).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await expect(frame.getByRole('status')).toHaveText('Answer taken back: Transport mode that actually ran.');
  await page.keyboard.press('Control+z');
  await expect(frame.locator('[data-question="datastore"]')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await expect(frame.locator('[data-question="proxy-host"]')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(length);
  await host.close();
});
