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

for (const [language, back] of [
  ['ja', '「ESX/ESXi 3.5」から「ESXi 8.0（U2bより前、8.0 U2を含む）」までであれば候補に戻ります。'],
  ['en', 'It would come back with “ESX/ESXi 3.5” to “ESXi 8.0 before U2b (also 8.0 U2)”.'],
] as const)
  test(`what would bring back a fix is said whole (${language})`, async ({ page }) => {
    await page.goto(
      `${language}/stun/?datastore=nfs3&esxi=8.0-u2b&proxy-host=other&show=result&transport=hotadd`,
    );
    await page.locator('.ruled-out > summary').click();
    await expect(page.locator('.ruled-out [data-fix="upgrade-esxi"] .because')).toContainText(back);
  });

test('beside a question, why a fix is out is said when the list is unfolded, and follows the answers', async ({
  page,
}) => {
  await page.goto('en/stun/?ask=datastore&datastore=nfs41');
  const reasons = page.locator('.ruled-out .because');
  await expect(page.locator('.ruled-out [data-status="ruled-out"]')).not.toHaveCount(0);
  await expect(reasons).toHaveCount(0);
  await page.locator('.ruled-out > summary').click();
  await expect(reasons.first()).toContainText('NFS 4.1');
  await page.locator('[data-answer="vmfs"]').click();
  await expect(reasons.first()).toContainText('VMFS');
});

for (const [language, heading] of [
  ['ja', 'まず、次の質問の答えを調べてください'],
  ['en', 'Find out this first'],
] as const)
  test(`while nothing fits for certain, the result leads to what is not known (${language})`, async ({
    page,
  }) => {
    await page.goto(`${language}/stun/?datastore=unknown&show=result`);
    await expect(page.locator('main h1')).toHaveText(heading);
    await page.locator('.verdict .button-strong').click();
    await expect(page.locator('main')).toHaveAttribute('data-page', 'question');
    await page.goto(`${language}/stun/?datastore=vmfs&existing-snapshots=yes&show=result`);
    await expect(page.locator('main h1')).not.toHaveText(heading);
    await expect(page.getByRole('note').first()).toContainText(
      language === 'ja' ? '今まさに止まっている場合' : 'stands still right now',
    );
  });

for (const query of [
  issue,
  '?datastore=vmfs',
  '?datastore=vmfs&existing-snapshots=yes',
  '?datastore=vmfs&tried=faster-datastore:no-change',
  '?datastore=vmfs&tried=faster-datastore:helped',
])
  test(`the title of a result is its heading: ${query}`, async ({ page }) => {
    await page.goto(`en/stun/${query}&show=result`);
    const heading = await page.locator('main h1').innerText();
    await expect.poll(() => page.title()).toContain(heading.replaceAll('\n', ' '));
  });
