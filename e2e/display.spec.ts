import { expectAccessible } from './support/axe.ts';
import { clipped, kinds, openKind, overflow, spaceWidely, unfold } from './support/page.ts';
import { expect, test } from './support/test.ts';

const all = Object.keys(kinds) as (keyof typeof kinds)[];

for (const kind of all) {
  test(`${kind}: forced colours, no motion, wide spacing and 320 px lose nothing`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    await page.setViewportSize({ width: 320, height: 700 });
    await openKind(page, kind, 'ja');
    await unfold(page);
    await expectAccessible(page);
    const moving = await page.locator('body *').evaluateAll((ones) =>
      ones
        .filter((one) => {
          const { transitionDuration, animationDuration } = getComputedStyle(one);
          return [transitionDuration, animationDuration].some(
            (time) => /[1-9]/.test(time.replace(/e-\d+/g, '')) && Number.parseFloat(time) > 0.01,
          );
        })
        .map((one) => `${one.tagName}.${String(one.className)}`),
    );
    expect(moving).toEqual([]);
    await spaceWidely(page);
    expect(await overflow(page)).toBe(0);
    expect(await clipped(page)).toEqual([]);
  });
}

test('commands and logs are English to a reader, are not translated, and scroll inside themselves by keyboard', async ({
  page,
}) => {
  for (const kind of ['known issue', 'fix', 'start', 'embed'] as const) {
    await page.setViewportSize({ width: 320, height: 700 });
    await openKind(page, kind, 'ja');
    await unfold(page);
    const faults = await page.locator('main pre, main code').evaluateAll((ones) =>
      ones
        // An address or a number is in no language.
        .filter((one) => /^(?!https?:).*[a-z]/is.test(one.textContent))
        .filter((one) => {
          const told =
            one.closest('[translate="no"]') !== null && one.closest('[lang]')?.getAttribute('lang') === 'en';
          const scrolls = one.scrollWidth > one.clientWidth + 1 && one.tagName === 'PRE';
          const reached =
            one.getAttribute('tabindex') === '0' && (one.getAttribute('aria-label') ?? '') !== '';
          return !told || (scrolls && !reached);
        })
        .map((one) => `${one.tagName} ${one.textContent.slice(0, 100)}`),
    );
    expect(faults, kind).toEqual([]);
  }
});

test('foreign titles in a Japanese page are English to a reader', async ({ page }) => {
  for (const kind of ['fix', 'about'] as const) {
    await openKind(page, kind, 'ja');
    const faults = await page
      .locator('main a[href^="https:"]')
      .evaluateAll((ones) =>
        ones
          .filter((one) => /[a-z]{3,} [a-z]{3,}/i.test(one.textContent) && !one.querySelector('[lang="en"]'))
          .map((one) => one.textContent),
      );
    expect(faults, kind).toEqual([]);
    expect(await page.locator('main a [lang="en"], main a[lang="en"]').count(), kind).toBeGreaterThan(0);
  }
});

test('severity and status are said in words and drawn, never by colour alone', async ({ page }) => {
  await openKind(page, 'known issue', 'en');
  await unfold(page);
  const faults = await page.locator('.callout, .status-mark').evaluateAll((ones) =>
    ones
      .filter((one) => one.getClientRects().length > 0)
      .filter((one) => !one.querySelector('svg') || !/[a-z]{3}/i.test(one.textContent))
      .map((one) => `${one.className} ${one.textContent.slice(0, 100)}`),
  );
  expect(faults).toEqual([]);
  expect(await page.locator('.callout').count()).toBeGreaterThan(2);
});

test('Japanese is set as Japanese: language, line breaks, line height, size, no italics', async ({
  page,
}) => {
  await openKind(page, 'known issue', 'ja');
  const style = await page.evaluate(() => {
    const of = (name: string) => {
      const { lineBreak, overflowWrap, wordBreak, lineHeight, fontSize, fontFamily } = getComputedStyle(
        document.querySelector(name)!,
      );
      return {
        lineBreak,
        overflowWrap,
        wordBreak,
        ratio: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
        fontSize,
        fontFamily,
      };
    };
    const italic = [...document.querySelectorAll('body *')].filter(
      (one) => getComputedStyle(one).fontStyle !== 'normal',
    ).length;
    return { body: of('body'), heading: of('h1'), italic, fonts: [...document.fonts].length };
  });
  expect(style.body).toMatchObject({
    lineBreak: 'strict',
    overflowWrap: 'anywhere',
    wordBreak: 'normal',
    fontSize: '16px',
  });
  expect(style.body.ratio).toBeGreaterThanOrEqual(1.7);
  expect(style.body.fontFamily).toContain('Noto Sans JP');
  expect(style.heading.wordBreak).toBe('auto-phrase');
  expect([style.italic, style.fonts]).toEqual([0, 0]);
});
