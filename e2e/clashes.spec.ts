import { expect, test } from './support/test.ts';

const said = { ja: '両立しない回答があります', en: 'These answers do not go together' } as const;

for (const language of ['ja', 'en'] as const)
  test(`answers that do not go together are named on the result until one is changed (${language})`, async ({
    page,
  }) => {
    await page.goto(`${language}/quiesce/?error=vss-error&guest-os=linux-other&show=result`);
    const clash = page.getByRole('note').filter({ hasText: said[language] });
    await expect(clash).toBeVisible();
    await expect(clash.getByRole('listitem')).toHaveCount(2);
    await clash.locator('a[href*="ask=guest-os"]').click();
    await page.locator('[data-question="guest-os"] [data-answer="windows"]').click();
    await expect(page.locator('main')).toHaveAttribute('data-page', 'result');
    await expect(clash).toHaveCount(0);
  });
