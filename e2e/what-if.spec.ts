import { expect, test } from './support/test.ts';

const issue = '?datastore=nfs3&esxi=7.x&proxy-host=other&transport=hotadd';

for (const language of ['ja', 'en'] as const) {
  test(`an answer of a result tells what another one would change, and leads there (${language})`, async ({
    page,
    sites,
  }) => {
    await page.goto(`${sites.root.url}${language}/stun/${issue}`);
    const section = page.locator('.what-if');
    await section.locator('details', { hasText: 'HotAdd' }).locator('summary').click();
    await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'known-issue');

    const nbd = section.locator('details[open] .other-answers a[href*="transport=nbd"]');
    await expect(nbd.locator('xpath=..')).toContainText(
      language === 'ja' ? '既知の問題ではなくなります' : 'It is not the known issue',
    );
    await nbd.click();
    await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'candidates');
    await expect(page.locator('.verdict [data-fact="transport"]')).toHaveAttribute('data-value', 'nbd');
    await page.goBack();
    await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'known-issue');
  });

  test(`a result names the question that would decide most (${language})`, async ({ page, sites }) => {
    await page.goto(
      `${sites.root.url}${language}/stun/?datastore=nfs3&proxy-host=other&show=result&transport=hotadd`,
    );
    const most = page.locator('.decides-most');
    await expect(most.locator('h3 a')).toHaveAttribute('href', /ask=esxi/);
    await most.locator('.other-answers a[href*="esxi=7.x"]').click();
    await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'known-issue');
  });
}
