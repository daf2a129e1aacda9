import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expect, heard, test, wizard } from './support/hosted.ts';
import { walkToKnownIssue } from './support/journey.ts';

const result = 'datastore=nfs3&esxi=7.x&proxy-host=other&show=result&transport=hotadd';
const feedback = (page: Page) => page.locator('.feedback');
const configured = (page: Page, target: string) =>
  page.route('**/config.json', (route) => route.fulfill({ json: { feedback: target } }));

for (const [language, yes, no, start] of [
  ['ja', 'はい', 'いいえ', 'Unstunは役に立ったか：いいえ\n理由：手順3が古い\n'],
  ['en', 'Yes', 'No', 'Unstun helped: no\nReason: 手順3が古い\n'],
] as const)
  test(`feedback is a text to pass on, with the reason and the case, and nothing is sent (${language})`, async ({
    page,
  }) => {
    await page.goto(`${language}/stun/?${result}`);
    await feedback(page).waitFor();
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    // Parts of the product may still come; a file of theirs carries nothing.
    page.on('request', (request) => {
      if (!/\/assets\/[\w.-]+\.js$/.test(request.url())) requests.push(request.url());
    });
    await expect(feedback(page).locator('textarea')).toHaveCount(0);
    await feedback(page).getByRole('button', { name: yes, exact: true }).click();
    await expect(feedback(page).getByRole('button', { name: yes, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await feedback(page).getByRole('button', { name: no, exact: true }).click();
    await expect(feedback(page).getByRole('button', { name: yes, exact: true })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    await feedback(page).locator('textarea').fill('手順3が古い');
    const text = (await feedback(page).locator('pre code').textContent()) ?? '';
    expect(text.startsWith(start)).toBe(true);
    expect(text).toContain(`/${language}/stun/?datastore=nfs3`);
    await feedback(page).locator('.actions .button').last().click();
    await page.context().grantPermissions(['clipboard-read']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await expect(feedback(page).locator('a')).toHaveCount(0);
    await expectAccessible(page);
    expect(requests).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }) + location.href)).not.toContain(
      '手順3',
    );
  });

test('feedback stands on results only', async ({ page }) => {
  for (const path of ['en/', 'en/stun/', 'en/fixes/upgrade-esxi/', 'en/evidence/', 'en/about/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expect(feedback(page)).toHaveCount(0);
  }
});

test('a mail address of the deployer opens a mail with the text in it', async ({ page }) => {
  await configured(page, 'mailto:team@example.com?cc=desk@example.com');
  await page.goto(`en/stun/?${result}`);
  await feedback(page).getByRole('button', { name: 'Yes' }).click();
  await feedback(page).locator('textarea').fill('a & b');
  const mail = new URL((await feedback(page).locator('a').getAttribute('href')) ?? '');
  expect(mail.pathname).toBe('team@example.com');
  expect(mail.searchParams.get('cc')).toBe('desk@example.com');
  expect(mail.searchParams.get('subject')).toBe('Feedback on Unstun');
  expect(mail.searchParams.get('body')).toContain('Unstun helped: yes\r\nReason: a & b\r\n');
  expect(mail.searchParams.get('body')).toContain('/en/stun/?datastore=nfs3');
});

test('a page of the deployer is opened as it is, without the text', async ({ page }) => {
  await configured(page, 'https://desk.example/feedback?topic=unstun');
  await page.goto(`ja/stun/?${result}`);
  await feedback(page).getByRole('button', { name: 'いいえ' }).click();
  const link = feedback(page).locator('a');
  await expect(link).toHaveAttribute('href', 'https://desk.example/feedback?topic=unstun');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(link).toHaveAttribute('target', '_blank');
});

for (const allowed of [true, false])
  test(`a host page ${allowed ? 'that the deployer named hears yes or no, never the reason' : 'that nobody named hears nothing'}`, async ({
    page,
    hosted,
  }) => {
    if (allowed) await hosted.trust();
    await hosted.open((product) => heard + wizard()(product));
    const frame = page.frameLocator('unstun-wizard iframe');
    await walkToKnownIssue(frame, 'en');
    await frame.locator('.feedback').getByRole('button', { name: 'No', exact: true }).click();
    await frame.locator('.feedback textarea').fill('CANARY-reason');
    await frame.locator('.feedback').getByRole('button', { name: 'Yes', exact: true }).click();
    const expected = allowed ? [{ helped: false }, { helped: true }] : [];
    const told = () => page.evaluate(`heard.filter((one) => one[1] === 'feedback').map((one) => one[2])`);
    await expect.poll(told).toEqual(expected);
    expect(await page.evaluate('JSON.stringify([heard, messages])')).not.toContain('CANARY');
  });
