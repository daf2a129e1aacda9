import { packIds } from '../src/content/catalogue.ts';
import { journeys } from '../src/content/journeys/all.ts';
import { expect, test } from './support/test.ts';

for (const language of ['ja', 'en'] as const) {
  for (const journey of journeys) {
    test(`${journey.id} (${language}): the page asks and answers as the engine does`, async ({ page }) => {
      const start = (journey.start ?? [])
        .map(([fact, value]) => `${fact}=${value}`)
        .sort()
        .join('&');
      if (start) await page.goto(`${language}/${journey.pack}/?${start}`);
      else {
        await page.goto(`${language}/`);
        await page.locator('a.symptom').nth(packIds.indexOf(journey.pack)).click();
      }
      for (const [fact, value] of journey.answers) {
        await page.locator(`[data-question="${fact}"] [data-answer="${value}"]`).click();
      }
      await expect(page.locator('main')).toHaveAttribute('data-page', 'result');
      const { verdict, first, applies, ruledOut } = journey.expect;
      await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', verdict);
      const cards = page.locator('.fix-list [data-fix]');
      await expect(cards.first()).toBeVisible();
      const shown = await cards.evaluateAll((all) => all.map((one) => one.getAttribute('data-fix')));
      expect(shown.slice(0, first.length)).toEqual(first);
      for (const fix of applies) {
        await expect(page.locator(`.fix-list [data-fix="${fix}"]`)).toHaveAttribute('data-status', 'applies');
      }
      for (const fix of ruledOut) {
        await expect(page.locator(`.ruled-out [data-fix="${fix}"]`)).toHaveAttribute(
          'data-status',
          'ruled-out',
        );
      }
      const answered = new URLSearchParams(new URL(page.url()).search);
      for (const [fact, value] of [...(journey.start ?? []), ...journey.answers])
        expect(answered.get(fact)).toBe(value);
    });
  }
}
