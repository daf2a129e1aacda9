import { spawnSync } from 'node:child_process';
import { clipped, kinds, openKind, overflow, unfold } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Words are longer by two fifths here and stand in brackets; each page must have the room for them. */
test.describe.configure({ mode: 'serial' });
test.beforeAll(() => {
  test.setTimeout(180_000);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/pseudo.mjs'], {
    encoding: 'utf8',
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
});

for (const language of ['ja', 'en'] as const)
  test(`longer words are not cut off at 320 px on any kind of page (${language})`, async ({
    page,
    serveFolder,
  }) => {
    test.setTimeout(240_000);
    const site = await serveFolder({ dir: 'build/pseudo' });
    for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
      await openKind(page, kind, language, site.url);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await unfold(page);
        expect(await overflow(page), `${kind}, ${width} px: wider than the page`).toBe(0);
        expect(await clipped(page), `${kind}, ${width} px: cut off`).toEqual([]);
        const bare = await page.evaluate(() => {
          const found: string[] = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const { parentElement, textContent } = walker.currentNode;
            const text = (textContent ?? '').trim();
            if (!/\p{L}{3}/u.test(text) || parentElement?.getClientRects().length === 0) continue;
            if (
              parentElement?.closest(
                'code, pre, [lang="en"], [translate="no"], .wordmark, .host, textarea, option',
              )
            )
              continue;
            let around: Element | null | undefined = parentElement;
            for (let up = 0; up < 3 && around && !around.textContent.includes('⟦'); up++)
              around = around.parentElement;
            if (!around?.textContent.includes('⟦')) found.push(text.slice(0, 60));
          }
          return found;
        });
        expect(bare, `${kind}: text that is not among the words`).toEqual([]);
      }
    }
  });
