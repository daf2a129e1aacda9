import type { FrameLocator, Page } from '@playwright/test';
import { hostPage } from './support/host-page.ts';
import { byName } from './support/site.ts';
import { expect, test, whole } from './support/test.ts';

const result =
  'en/stun/?datastore=nfs3&direct-nfs=can&esxi=7.x&proxy-host=other&show=result&transport=hotadd';
/** What a Confluence Cloud macro allows: no downloads, and no clipboard. */
const confluence = 'allow-scripts allow-same-origin allow-modals allow-popups allow-forms';

/** Both ways of copying by script are refused, as old proxies, policies and browsers do. */
const refuseCopying = () => {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  document.execCommand = () => false;
};

/** Presses a copy button that is refused, does what it says, and gives back what is in the clipboard then. */
async function copyByHand(page: Page, where: Page | FrameLocator, name: string): Promise<string> {
  await where.getByRole('button', { name, exact: true }).first().click();
  await expect(where.getByRole('button', { name: 'Selected: press Ctrl+C' }).first()).toBeVisible();
  await page.keyboard.press('Control+C');
  const notes = where.getByLabel('Notes on this case');
  if (!(await notes.isVisible()))
    await where.locator('.handover summary', { hasText: 'Name and notes' }).click();
  await notes.fill('');
  await page.keyboard.press('Control+V');
  const pasted = await notes.inputValue();
  await notes.fill('');
  return pasted.trimEnd();
}

/** Every kind of copy button on the result leaves a way: the summary, a command, the link, the cases, the feedback. */
async function everythingCanBeCopied(page: Page, where: Page | FrameLocator, address: RegExp): Promise<void> {
  await where.locator('.summary-preview code').first().waitFor();
  const summary = (await where.locator('.summary-preview code').first().innerText()).trimEnd();
  expect(await copyByHand(page, where, 'Copy the summary')).toBe(summary);
  const command = await where.locator('.code-block code').first().innerText();
  expect(await copyByHand(page, where, 'Copy')).toBe(command.trimEnd());
  expect(await copyByHand(page, where, 'Copy the link to this case')).toMatch(address);
  const feedback = where.locator('.feedback');
  await feedback.getByRole('button', { name: 'Yes' }).click();
  expect(await copyByHand(page, where, 'Copy the feedback')).toContain('Unstun helped: yes');
}

test('with copying refused every text can be copied by hand (secure)', async ({ page }) => {
  await page.addInitScript(refuseCopying);
  await page.goto(result);
  await everythingCanBeCopied(page, page, /^http:\/\/127\.0\.0\.1.*\?datastore=nfs3/);
  await page.locator('.recent-cases > summary').click();
  expect(await copyByHand(page, page, 'Copy as JSON')).toMatch(/^\{\s*"unstun": "cases"/);
});

test('with copying refused every text can be copied by hand (plain http)', async ({ page, sites }) => {
  await page.addInitScript(refuseCopying);
  await page.goto(byName('kb.example', sites.root.url + result));
  await everythingCanBeCopied(page, page, /^http:\/\/kb\.example.*\?datastore=nfs3/);
});

for (const refused of [false, true])
  test(
    `in the sandbox of a Confluence Cloud macro a refused file leaves a working copy (copying by script ${refused ? 'refused too' : 'allowed'})`,
    whole,
    async ({ page, serveFolder, watch }) => {
      watch.allow(/Clipboard API has been blocked|Download is disallowed/);
      if (refused) await page.addInitScript(refuseCopying);
      let address = '';
      const host = await hostPage(
        () =>
          `<iframe src="${address}" sandbox="${confluence}" width="1000" height="900" title="Unstun"></iframe>`,
      );
      const site = await serveFolder({ dir: 'dist', frameAncestors: [host.origin] });
      address = site.url + result;
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      let saved = 0;
      page.on('download', () => saved++);
      await page.goto(host.url);
      const frame = page.frameLocator('iframe');
      await frame.locator('.summary-preview').first().waitFor();
      await frame.locator('.summary-panel').getByRole('button', { name: 'Save as a file' }).click();
      await expect.poll(() => said.join('\n')).toContain('Download is disallowed');
      expect(saved).toBe(0);
      await expect(frame.locator('.summary-panel')).toContainText(
        'If the browser refuses the file, copy the text instead.',
      );
      if (refused) await everythingCanBeCopied(page, frame, /\?datastore=nfs3/);
      else {
        await frame.getByRole('button', { name: 'Copy the summary' }).click();
        await expect(frame.getByRole('button', { name: 'Copied' })).toBeVisible();
      }
      await host.close();
    },
  );

test('a refused copy is still said and still works when the button is pressed again', async ({ page }) => {
  await page.addInitScript(refuseCopying);
  await page.goto(result);
  await page.locator('.handover').waitFor();
  await page.getByRole('button', { name: 'Copy the link to this case' }).last().click();
  await page.evaluate(() => window.getSelection()?.removeAllRanges());
  await page.getByRole('button', { name: 'Selected: press Ctrl+C' }).click();
  await expect.poll(() => page.evaluate(() => String(window.getSelection()))).toContain('?datastore=nfs3');
});
