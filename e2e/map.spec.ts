import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const words = {
  ja: {
    here: '現在地',
    number: '7番',
    out: '縮小',
    in: '拡大',
    all: '全体',
    go: 'この答えで移動する',
    stay: '移動しない',
  },
  en: {
    here: 'Here',
    number: 'number 7',
    out: 'Zoom out',
    in: 'Zoom in',
    all: 'All of it',
    go: 'Go there with these answers',
    stay: 'Stay here',
  },
} as const;
const onTheWay = 'datastore=nfs3&proxy-host=other&transport=hotadd';

/** Opens the map with a case and waits until the script shows it there. */
async function openMap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('g > .way-line-walked, [data-leaves]').first()).toBeAttached();
}

const stun = (page: Page) => page.locator('[data-symptom="stun"]');
const region = (page: Page) => stun(page).locator('.map-region');
const widthOf = async (page: Page) =>
  Math.round((await region(page).locator('svg').boundingBox())?.width ?? 0);

for (const lang of ['ja', 'en'] as const) {
  test(`the way of a case is lit, and a press goes on from it (${lang})`, async ({ page }) => {
    await openMap(page, `${lang}/map/?${onTheWay}`);
    const map = stun(page);
    await expect(map.locator('.where-now')).toContainText(words[lang].number);
    await expect(map.locator('svg [data-mark="walked"]')).toHaveCount(3);
    await expect(map.locator('.way-line-walked')).toHaveCount(3);
    const here = map.locator('svg [aria-current="step"]');
    await expect(here).toHaveAttribute('data-station', '7');
    await expect(here).toContainText(words[lang].here);
    await region(page).scrollIntoViewIfNeeded();
    await expect(here).toBeInViewport();
    await expect(map.locator('svg [data-mark="ahead"]').first()).toBeAttached();
    await expect(map.locator('svg [data-mark="off"]').first()).toBeAttached();
    // The map of the other article has no case yet: it stands after this one, at its beginning.
    await expect(page.locator('.article-map').nth(1)).toHaveAttribute('data-symptom', 'quiesce');

    // An answer to the question where the case is: it is just given.
    await map.locator('svg [data-answers="8.0-u2b 9.x"]').first().click();
    await expect(page.locator('[data-question="esxi"]')).toBeVisible();
    await page.goBack();
    // A question that was passed is opened with all answers kept.
    await map.locator('svg [data-station="2"]').click();
    await expect(page).toHaveURL(/ask=transport.*proxy-host=other/);
    await expect(page.locator('[data-answer="hotadd"]')).toHaveAttribute('aria-current', 'true');
  });

  test(`a press that would change answers says which, and goes only when told (${lang})`, async ({
    page,
  }) => {
    await openMap(page, `${lang}/map/?${onTheWay}`);
    await stun(page).locator('svg [data-station="8"]').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('[data-change="changed"] dd')).toHaveCount(1);
    await expect(dialog.locator('[data-change="dropped"]')).toHaveCount(0);
    await dialog.getByRole('button', { name: words[lang].stay }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(/map\/\?datastore=nfs3&proxy-host=other&transport=hotadd$/);
    await stun(page).locator('svg [data-station="8"]').click();
    await dialog.getByRole('link', { name: words[lang].go }).click();
    await expect(page).toHaveURL(/stun\/\?datastore=nfs3&proxy-host=same&transport=hotadd$/);
    await expect(page.locator('[data-question="existing-snapshots"]')).toBeVisible();
  });

  test(`no text of a box is cut off (${lang})`, async ({ page }) => {
    for (const address of ['map/?datastore=unknown&error=unknown', 'map/?error=io-hold&datastore=nfs3']) {
      await openMap(page, `${lang}/${address}`);
      await page
        .locator('.drawing')
        .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
      await expect(page.locator('.map-region')).toHaveCount(5);
      const cut = await page
        .locator('.station, .plate')
        .evaluateAll((all) =>
          all
            .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
            .map((one) => one.textContent),
        );
      expect(cut).toEqual([]);
    }
  });
}

test('where the case leaves the drawing it is said, with the question that the wizard asks', async ({
  page,
}) => {
  await openMap(page, 'en/map/?datastore=nfs3&transport=unknown');
  const where = stun(page).locator('.where-now');
  await expect(where).toContainText('At number 2');
  await expect(where).toContainText('Host of the backup proxy');
  await expect(stun(page).locator('svg [data-station="2"]')).toContainText('Leaves the map');
  await expect(stun(page).locator('svg [data-mark="ahead"]')).toHaveCount(0);
  await where.getByRole('link').click();
  await expect(page.locator('[data-question="proxy-host"]')).toBeVisible();
});

test('the wizard leads to the map with its case, and the result stands at an end of it', async ({ page }) => {
  await page.goto(`en/stun/?${onTheWay}&esxi=7.x`);
  await expect(page.locator('[data-verdict="known-issue"]')).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Decision map' }).click();
  await expect(page).toHaveURL(/en\/map\/\?datastore=nfs3&esxi=7\.x&proxy-host=other&transport=hotadd$/);
  const end = stun(page).locator('svg [aria-current="step"]');
  await expect(end).toContainText('Known issue');
  await expect(end).toContainText('Direct NFS access');
  await end.click();
  await expect(page.locator('[data-verdict="known-issue"]')).toBeVisible();
});

for (const lang of ['ja', 'en'] as const)
  test(`everything that can be pressed is reached by Tab, seen, named, and can be skipped (${lang})`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await openMap(page, `${lang}/map/?${onTheWay}`);
    const map = stun(page);
    const links = map.locator('svg a');
    const all = await links.count();
    expect(all).toBeGreaterThan(130);
    await region(page).focus();
    const names: string[] = [];
    for (let stop = 0; stop < all; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const at = document.activeElement!;
        const box = at.getBoundingClientRect();
        const around = at.closest('.map-region')?.getBoundingClientRect();
        const inside =
          around &&
          box.left >= around.left - 1 &&
          box.right <= around.right + 1 &&
          box.top >= around.top - 1 &&
          box.bottom <= around.bottom + 1;
        return { inside, outline: getComputedStyle(at).outlineWidth, name: (at as HTMLElement).innerText };
      });
      expect({ ...seen, name: '' }, `stop ${stop}`).toEqual({ inside: true, outline: '3px', name: '' });
      names.push(seen.name);
    }
    expect(new Set(names.map((name) => name.replaceAll(/\s+/g, ' '))).size).toBeGreaterThan(100);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg'))).toBeNull();

    await links.first().focus();
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAccessibleName(
      lang === 'ja' ? /^1番の答え.*2番へ$/ : /^Answer to number 1: .* to number 2$/,
    );
    await map.locator('.skip-drawing').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg'))).toBeNull();
  });

test('“I don’t know” hangs from each question, says what is asked then, and leads there', async ({
  page,
}) => {
  await openMap(page, `en/map/?${onTheWay}`);
  const plates = stun(page).locator('svg [data-unknown]');
  await expect(plates).toHaveCount(await stun(page).locator('svg .station:not(.station-end)').count());
  const here = stun(page).locator('svg [data-unknown="7"]');
  await expect(here).toContainText('next: Snapshots before the job?');
  await here.press('Enter');
  await expect(page).toHaveURL(/esxi=unknown/);
  await expect(page.locator('[data-question="existing-snapshots"]')).toBeVisible();
  await page.goto('en/map/?datastore=nfs3&transport=unknown');
  await expect(stun(page).locator('svg .way-own[data-unknown="2"]')).toBeAttached();
  await stun(page).locator('svg [data-unknown="4"]').click();
  await expect(page.getByRole('dialog')).toContainText('Going there changes your answers');
});

test('it prints over sheets whose text can be read, each place whole on one of them', async ({ page }) => {
  await openMap(page, 'ja/map/?error=io-hold');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const map = page.locator('[data-symptom="quiesce"] details[open]');
  await expect(map.locator('.map-region')).toBeHidden();
  const sheets = map.locator('.map-sheets svg');
  expect(await sheets.count()).toBeGreaterThan(4);
  const found = await sheets.evaluateAll((all) =>
    all.map((sheet) => {
      const frame = sheet.getBoundingClientRect();
      const scale = frame.width / Number(sheet.getAttribute('viewBox')!.split(' ')[2]);
      const whole = [...sheet.querySelectorAll('a[data-station], a[data-unknown]')].filter((one) => {
        const box = one.getBoundingClientRect();
        return (
          box.left >= frame.left - 1 &&
          box.right <= frame.right + 1 &&
          box.top >= frame.top - 1 &&
          box.bottom <= frame.bottom + 1
        );
      });
      const sizes = [...sheet.querySelectorAll('a, a span')].map((one) =>
        Number.parseFloat(getComputedStyle(one).fontSize),
      );
      return {
        points: Math.min(...sizes) * scale * 0.75,
        places: whole.map(
          (one) => one.getAttribute('data-station') ?? `? ${one.getAttribute('data-unknown')}`,
        ),
      };
    }),
  );
  expect(Math.min(...found.map(({ points }) => points))).toBeGreaterThanOrEqual(6);
  const drawn = await map
    .locator('.map-region')
    .locator('a[data-station], a[data-unknown]')
    .evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-station') ?? `? ${one.getAttribute('data-unknown')}`),
    );
  expect(new Set(found.flatMap(({ places }) => places))).toEqual(new Set(drawn));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheets).toHaveCount(0);
});

test('it zooms by buttons, by keys, and by the wheel with Ctrl, and moves by arrow keys', async ({
  page,
}) => {
  await openMap(page, 'en/map/?datastore=nfs3');
  const full = await widthOf(page);
  const { in: closer, out, all } = words.en;
  await stun(page).getByRole('button', { name: out }).click();
  expect(await widthOf(page)).toBe(Math.round(full * 0.8));
  await stun(page).getByRole('button', { name: closer }).click();
  expect(await widthOf(page)).toBe(full);
  await stun(page).getByRole('button', { name: all }).click();
  const box = await region(page).boundingBox();
  expect(await widthOf(page)).toBeLessThanOrEqual(Math.ceil(box!.width));

  await region(page).focus();
  await page.keyboard.press('+');
  const fitted = await widthOf(page);
  await page.keyboard.press('+');
  expect(await widthOf(page)).toBeGreaterThan(fitted);
  await page.keyboard.press('-');
  expect(await widthOf(page)).toBe(fitted);
  await page.keyboard.press('0');
  expect(await widthOf(page)).toBeLessThan(fitted);
  for (let times = 0; times < 6; times++) await page.keyboard.press('+');
  const before = await region(page).evaluate((one) => one.scrollLeft);
  await page.keyboard.press('ArrowRight');
  expect(await region(page).evaluate((one) => one.scrollLeft)).toBeGreaterThan(before);

  const was = await widthOf(page);
  await region(page).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(() => widthOf(page)).toBeGreaterThan(was);
});

test('it zooms by two fingers', async ({ browser, sites }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await openMap(page, `${sites.root.url}ja/map/?datastore=nfs3`);
  await region(page).scrollIntoViewIfNeeded();
  const box = (await region(page).boundingBox())!;
  const full = await widthOf(page);
  const devtools = await context.newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 600 - box.y) / 2];
  const fingers = (apart: number) => [
    { x: x - apart, y },
    { x: x + apart, y },
  ];
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(100) });
  for (const apart of [85, 70, 55])
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(() => widthOf(page)).toBe(Math.round(full * 0.55));
  await context.close();
});

test('it prints black on white, as wide as the sheet', async ({ page }) => {
  await openMap(page, `en/map/?${onTheWay}`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 1040, height: 720 });
  const svg = (await region(page).locator('svg').boundingBox())!;
  expect(svg.width).toBeLessThanOrEqual(1040);
  expect(svg.width).toBeGreaterThan(800);
  const colours = await stun(page)
    .locator('.station-ahead:not(.station-end)')
    .first()
    .evaluate((one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor]);
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.length).toBeGreaterThan(50_000);
});

test('without script the whole map is there, each place a link, and the list says the same', async ({
  browser,
  sites,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${sites.nested.url}ja/map/`);
  const map = stun(page);
  const drawn = await map.locator('svg [data-station]').count();
  expect(drawn).toBeGreaterThan(30);
  const questions = await map.locator('svg .station:not(.station-end)').count();
  await map.locator('.map-list > summary').click();
  await expect(map.locator('.map-list > ol > li')).toHaveCount(questions);
  await expect(map.locator('.map-list [aria-current="step"]')).toBeVisible();
  await expect(map.locator('svg [data-station="12"]')).toBeVisible();
  const href = await map.locator('svg [data-station="12"]').getAttribute('href');
  expect(href).toBe('../stun/?datastore=nfs3&esxi=8.0-u2b&proxy-host=other&transport=hotadd');
  await map.locator('svg [data-station="1"]').click();
  await expect(page).toHaveURL(`${sites.nested.url}ja/stun/`);
  await context.close();
});

test('forced colours and reduced motion keep the marks', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openMap(page, `en/map/?${onTheWay}`);
  const here = stun(page).locator('svg [aria-current="step"]');
  expect(await here.evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('double');
  expect(await here.evaluate((one) => getComputedStyle(one).transitionDuration)).toMatch(/^0s/);
});

test('it is loaded only when it is opened, and is drawn within 300 ms once it is there', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`en/stun/?${onTheWay}`);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /map/.test(url))).toEqual([]);
  const footer = page.getByRole('contentinfo').getByRole('link', { name: 'Decision map' });
  await footer.click();
  await expect(page.locator('[data-page="map"]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-question]')).toBeVisible();
  const times: number[] = [];
  for (let time = 0; time < 3; time++) {
    times.push(
      await page.evaluate(async () => {
        const link = [...document.querySelectorAll<HTMLAnchorElement>('footer a')].find((one) =>
          one.href.includes('/map/'),
        )!;
        const began = performance.now();
        link.click();
        while (!document.querySelector('[data-page="map"]')) await new Promise((done) => setTimeout(done));
        document.body.getBoundingClientRect();
        return performance.now() - began;
      }),
    );
    await page.goBack();
    await expect(page.locator('[data-question]')).toBeVisible();
  }
  console.log(`map drawn in ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
  expect(Math.min(...times)).toBeLessThanOrEqual(300);
});
