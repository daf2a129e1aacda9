import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const stun = (seconds: string, microseconds: number) =>
  `2025-10-28T13:${seconds}.123Z| vcpu-0| I005: Checkpoint_Unstun: vm stopped for ${microseconds} us`;
const consolidation =
  '2025-10-28T13:32:01.123Z| vmx| I005: SnapshotVMX_Consolidate: Starting online snapshot consolidate operation.';
const version = 'VMware ESXi 7.0.3 build-24723872';
const disk = (number: number, mode: string) =>
  `Using backup proxy proxy0${number}.example.local for disk Hard disk ${number} [${mode}]`;
const writers = (state: string, error: string) =>
  `Writer name: 'System Writer'\n   State: [1] Stable\n   Last error: No error\n\nWriter name: 'SqlServerWriter'\n   State: ${state}\n   Last error: ${error}\n`;
const paste = [
  version,
  disk(1, 'hotadd'),
  consolidation,
  stun('33:06', 43718260),
  stun('50:06', 188405),
].join('\n');
const everything = [
  paste,
  disk(2, 'nbd'),
  writers('[1] Stable', 'No error'),
  writers('[9] Failed', 'Timed out'),
].join('\n\n');
const finding = (fact: string, value: string) => `.finding[data-fact="${fact}"][data-value="${value}"]`;

/** Opens the workbench and waits until its script runs, which starts the worker. */
async function openBench(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('worker'), page.goto('en/evidence/')]);
}

async function drop(page: Page, files: readonly { name: string; bytes: Buffer }[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of given) transfer.items.add(new File([new Uint8Array(bytes)], name));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  }, plain);
}

for (const language of ['ja', 'en'] as const) {
  test.describe(language, () => {
    test('what is pasted becomes findings, and an answer only when it is accepted', async ({ page }) => {
      await page.goto(`${language}/evidence/`);
      await expect(page.locator('textarea')).toHaveCount(1);
      await page.fill('textarea', paste);
      await expect(page.locator(finding('esxi', '7.x'))).toBeVisible();
      await expect(page.locator(finding('transport', 'hotadd'))).toBeVisible();
      await expect(page.locator('.choice[aria-pressed="true"]')).toHaveCount(0);
      await page.locator(finding('esxi', '7.x')).locator('.choice-accepted').click();
      await page.locator(finding('transport', 'hotadd')).locator('.choice-rejected').click();
      await page.locator('[data-symptom="stun"] a').click();
      await expect(page.locator('main[data-symptom="stun"]')).toBeVisible();
      expect(new URL(page.url()).search).toBe('?esxi=7.x');
    });

    test('everything is readable, light and dark, wide and narrow', async ({ page }) => {
      test.setTimeout(60_000);
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [1280, 320]) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 800 });
          await page.goto(`${language}/evidence/`);
          await expectAccessible(page);
          await page.fill('textarea', everything);
          await page.locator('.stun-plot').waitFor();
          await page.locator('.stun-table > summary').click();
          await page.locator('.choice-accepted').first().click();
          await expectAccessible(page);
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(wider, `${width} px ${colorScheme}`).toBeLessThanOrEqual(0);
        }
    });
  });
}

test('all certain answers are taken with one press', async ({ page }) => {
  await page.goto('en/evidence/');
  await page.fill('textarea', paste);
  await page.getByRole('button', { name: 'Accept all 2 certain answers' }).click();
  await page.getByRole('link', { name: 'Use these 2 answers' }).click();
  await expect(page).toHaveURL(/\/stun\/\?esxi=7\.x&transport=hotadd$/);
});

test('a case that came with the link is kept, and what would replace an answer says so', async ({ page }) => {
  await page.goto('en/evidence/?datastore=nfs3&esxi=6.x&show=result');
  await page.fill('textarea', paste);
  const card = page.locator(finding('esxi', '7.x'));
  await expect(card).toContainText('Accepting replaces it');
  await card.locator('.choice-accepted').click();
  await page.locator('.go-on a').click();
  await expect(page).toHaveURL(/\/stun\/\?datastore=nfs3&esxi=7\.x$/);
});

test('findings that contradict each other stand side by side, and one of them can be taken', async ({
  page,
}) => {
  await page.goto('en/evidence/');
  await page.fill('textarea', [disk(1, 'hotadd'), disk(2, 'nbd')].join('\n'));
  const conflict = page.locator('.conflict');
  await expect(conflict.locator('.finding')).toHaveCount(2);
  await conflict.locator('.choice-accepted').nth(0).click();
  await conflict.locator('.choice-accepted').nth(1).click();
  await expect(conflict.locator('.choice-accepted[aria-pressed="true"]')).toHaveCount(1);
});

test('a problem of another article is named with its next step, and nothing of ours is offered', async ({
  page,
}) => {
  await page.goto('en/evidence/');
  await page.fill('textarea', 'Failed to lock the file');
  await expect(page.locator('[data-out-of-scope="disk-locked"]')).toContainText('lock');
  await expect(page.locator('[data-fix], .go-on')).toHaveCount(0);
});

test('ordinary stuns are said to be ordinary, unknown text to be unknown', async ({ page }) => {
  await page.goto('en/evidence/');
  await page.fill('textarea', stun('33:06', 188405));
  await expect(page.locator('[data-verdict="nothing-wrong"]')).toContainText('0.19 s');
  await page.fill('textarea', 'good morning');
  await expect(page.getByRole('heading', { name: 'Nothing recognised' })).toBeVisible();
});

test('a text that does not tell which problem it is leaves nobody without a way on', async ({ page }) => {
  for (const text of ['good morning', stun('33:06', 188405000)]) {
    await page.goto('en/evidence/');
    await page.fill('textarea', text);
    const on = page.locator('.go-on a');
    await expect(on).toHaveCount(3);
    await on.nth(1).click();
    await expect(page.locator('[data-question]').first()).toBeVisible();
  }
});

test('a text about something else leads on too: to what neither article handles', async ({ page }) => {
  await page.goto('ja/evidence/');
  await page.fill('textarea', 'ESXiホストがAPD状態になりました');
  await page.locator('.go-on').getByRole('link', { name: 'どちらでもない' }).click();
  const neither = page.locator('details#neither');
  await expect(neither.locator('summary')).toBeFocused();
  await expect(neither.getByText('それ以外の問題')).toBeVisible();
  await expect(neither.locator('dt')).toHaveCount(8);
  await expect(neither.getByRole('link')).toHaveAttribute('href', 'https://www.veeam.com/kb1377');
  await expect(page.locator('[data-out-of-scope], [data-verdict]')).toHaveCount(0);
  await expect(page.locator('textarea')).toHaveValue('ESXiホストがAPD状態になりました');
  expect(new URL(page.url()).hash).toBe('');
  await expectAccessible(page);
  await page.fill('textarea', paste);
  await expect(page.locator(finding('esxi', '7.x'))).toBeVisible();
  await expect(neither).toHaveCount(0);
});

test('the article that handles another problem is linked where we know its address', async ({ page }) => {
  await page.goto('en/evidence/');
  await page.fill('textarea', 'VSSControl: Failed to freeze guest, wait timeout');
  const problem = page.locator('[data-out-of-scope="veeam-guest-agent"]');
  await expect(problem.getByRole('link', { name: 'Veeam KB1377' })).toHaveAttribute(
    'rel',
    'noopener noreferrer',
  );
});

test('the stuns are drawn and listed, the longest named', async ({ page }) => {
  await page.goto('en/evidence/');
  await page.fill('textarea', paste);
  await expect(page.getByRole('img', { name: /2 stuns, the longest 43\.7 s/ })).toBeVisible();
  await expect(page.locator('.stun-plot .worst')).toHaveText('43.7 s');
  await page.locator('.stun-table > summary').click();
  await expect(page.locator('.stun-table tbody tr')).toHaveCount(2);
});

test('a VSS code is given with its meaning', async ({ page }) => {
  await page.goto('en/evidence/');
  await page.fill('textarea', "'VssSyncStart' operation failed: IDispatch error #8449 (0x80042301)");
  await expect(page.locator('main')).toContainText('0x80042301: VSS was called in a wrong state.');
});

test('two lists of writers are compared', async ({ page }) => {
  await openBench(page);
  await drop(page, [
    { name: 'before.txt', bytes: Buffer.from(writers('[1] Stable', 'No error')) },
    { name: 'after.txt', bytes: Buffer.from(writers('[9] Failed', 'Timed out')) },
  ]);
  await expect(page.locator('.picture')).toContainText('1 writer changed');
  await expect(page.getByRole('region', { name: 'before and after' })).toContainText('Became faulty');
  await page.getByRole('button', { name: 'Swap before and after' }).click();
  await expect(page.getByRole('region', { name: 'before and after' })).toContainText('Recovered');
});

test('files are dropped: plain, compressed, in another encoding, and archives are explained', async ({
  page,
}) => {
  await openBench(page);
  const japanese = Buffer.from([0x83, 0x89, 0x83, 0x43, 0x83, 0x5e, 0x81, 0x5b, 0x96, 0xbc, 0x0d, 0x0a]);
  await drop(page, [
    { name: 'host.txt', bytes: Buffer.from(version) },
    { name: 'job.log.gz', bytes: gzipSync(disk(1, 'hotadd')) },
    { name: 'cut.log.gz', bytes: gzipSync(`${paste}\n`.repeat(3000)).subarray(0, 1200) },
    { name: 'bundle.zip', bytes: Buffer.from('PK\u0003\u0004 not read') },
    { name: 'picture.png', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]) },
    { name: 'writers.txt', bytes: Buffer.concat([japanese, Buffer.from(version)]) },
  ]);
  const row = (name: string) => page.locator('.text-row', { hasText: name });
  await expect(page.locator(finding('esxi', '7.x'))).toBeVisible();
  await expect(page.locator(finding('transport', 'hotadd'))).toBeVisible();
  await expect(row('cut.log.gz')).toContainText('ends too early');
  await expect(row('bundle.zip')).toContainText('Unpack the file first');
  await expect(row('picture.png')).toContainText('not a text file');
  await expect(row('writers.txt').locator('select')).toHaveValue('shift_jis');
  await row('writers.txt').locator('select').selectOption('utf-8');
  await expect(row('writers.txt')).toContainText('could not be read');
  await row('host.txt').getByRole('button', { name: 'Remove' }).click();
  await expect(row('host.txt')).toHaveCount(0);
});

test('a file that is empty or no text is told of in one line, and a log with bad bytes is read', async ({
  page,
}) => {
  await openBench(page);
  let state = 7;
  const random = Buffer.from(
    Array.from({ length: 3000 }, () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24),
  );
  const zeros = Buffer.alloc(4096);
  await drop(page, [
    { name: 'empty.log', bytes: Buffer.alloc(0) },
    { name: 'random.bin', bytes: random },
  ]);
  const row = (name: string) => page.locator('.text-row', { hasText: name });
  await expect(row('empty.log')).toHaveText(/^empty\.logThis file is empty \(0 bytes\)\.Remove/);
  await expect(row('random.bin')).toContainText('not a text file');
  await expect(page.locator('.text-row select')).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('2 files could not be read.');
  await expect(page.getByText(/recognised/i)).toHaveCount(0);
  await drop(page, [
    { name: 'cut-off.log', bytes: Buffer.concat([Buffer.from(`${paste}\n`), zeros]) },
    { name: 'powershell.txt', bytes: Buffer.from(`\ufeff${disk(2, 'hotadd')}\r\n`, 'utf16le') },
    { name: 'no-mark.txt', bytes: Buffer.from(`${disk(3, 'hotadd')}\r\n`, 'utf16le') },
    { name: 'tiny.txt', bytes: Buffer.from('7.0') },
  ]);
  await expect(page.locator(finding('esxi', '7.x'))).toBeVisible();
  await expect(page.locator(finding('transport', 'hotadd'))).toContainText('and in 2 more texts');
  await expect(row('tiny.txt')).toContainText('1 line, 3 bytes');
});

test('on a phone a line under the field says what was found and leads there, without being said twice', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('en/evidence/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('[role="status"]');
    if (!status) throw new Error('There is no live region.');
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  const link = page.getByRole('link', { name: '2 findings' });
  await page.fill('textarea', paste);
  await expect(link).toBeInViewport();
  await expect(page.locator('textarea')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.getByRole('status')).toHaveText('Reading finished: 2 findings.');
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
  await expect(link.locator('xpath=ancestor::*[@aria-live]')).toHaveCount(0);
  await link.click();
  await expect(page.getByRole('heading', { name: 'What we found' })).toBeFocused();
  await expect(page.locator(finding('esxi', '7.x'))).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('');
  await page.fill('textarea', 'good morning');
  await expect(page.locator('.found-link')).toHaveText('Nothing recognised');
  await page.fill('textarea', stun('33:06', 188405));
  await expect(page.locator('.found-link')).toHaveText('Nothing unusual');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.locator('.found-link')).toBeHidden();
});

test('of two answers that one failure gives, the one nearer to the cause is named, with its source', async ({
  page,
}) => {
  const headline =
    'Cannot create a quiesced snapshot because the create snapshot operation exceeded the time limit for holding off I/O in the frozen virtual machine.';
  const vss = (number: number, code: string) =>
    `The error message was: 'VssSyncStart' operation failed: IDispatch error #${number} (${code})`;
  const near = (value: string) => page.locator(finding('error', value)).getByText('Nearer to the cause');
  await page.goto('en/evidence/');
  await page.fill('textarea', `${headline}\n${vss(8468, '0x80042314')}`);
  await expect(near('io-hold')).toBeVisible();
  await expect(near('vss-error')).toHaveCount(0);
  const tip = page.locator('.conflict .nearer-tip');
  await expect(tip).toContainText('0x80042314 means that VSS could not');
  await expect(tip.getByRole('link')).toHaveAttribute('href', /^https:\/\/learn\.microsoft\.com\//);
  await expect(tip).toContainText('Added E40');
  await expectAccessible(page);
  await page.fill('textarea', `${headline}\n${vss(8449, '0x80042301')}`);
  await expect(near('vss-error')).toBeVisible();
  await expect(near('io-hold')).toHaveCount(0);
  await expect(page.locator('.choice[aria-pressed="true"]')).toHaveCount(0);
});

test('without workers the page reads by itself, and says what is too much for that', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = function () {
      throw new DOMException('refused', 'SecurityError');
    } as unknown as typeof Worker;
  });
  await page.goto('en/evidence/');
  await page.fill('textarea', paste);
  await expect(page.locator(finding('esxi', '7.x'))).toBeVisible();
  const buffer = Buffer.alloc(9 * 1024 * 1024, 'x\n');
  await page.setInputFiles('input[type=file]', { name: 'large.log', mimeType: 'text/plain', buffer });
  await expect(page.locator('.text-row', { hasText: 'large.log' })).toContainText('at most 8 MB');
});

test('a worker whose script does not come is replaced by the page', async ({ page, watch }) => {
  watch.allow(/reading-worker/);
  await page.route('**/reading-worker*', (route) => route.abort());
  await page.goto('en/evidence/');
  await page.fill('textarea', paste);
  await expect(page.locator(finding('esxi', '7.x'))).toBeVisible();
});

test('what is pasted leaves no trace: address, storage, history, title, console', async ({ page }) => {
  const canary = 'CANARY7QX';
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('ja/evidence/');
  await page.fill(
    'textarea',
    `${paste}\nUsing backup proxy ${canary} for disk ${canary} [nbd]\n$t(ui:back) ${canary}`,
  );
  await page.locator('.conflict .choice-accepted').first().click();
  const traces = () =>
    page.evaluate(async () => {
      const databases = await indexedDB.databases();
      const kept = [{ ...localStorage }, { ...sessionStorage }, databases, history.state as unknown];
      return JSON.stringify([kept, location.href, document.title, document.cookie]);
    });
  expect(await traces()).not.toContain(canary);
  await page.locator('.origin a').first().click();
  await page.locator('.go-on a').first().click();
  await page.locator('main[data-symptom]').waitFor();
  expect(await traces()).not.toContain(canary);
  expect([...said, ...asked].join('\n')).not.toContain(canary);
});

test('the start page hands over what is pasted there', async ({ page }) => {
  await page.goto('en/');
  await expect(page.locator('textarea')).toHaveCount(1);
  await page.fill('textarea', paste);
  await page.getByRole('link', { name: 'Read it' }).click();
  await expect(page.locator('main[data-page="evidence"]')).toBeVisible();
  await expect(page.locator(finding('esxi', '7.x'))).toBeVisible();
  await expect(page.locator('textarea')).toHaveValue(paste);
  expect(new URL(page.url()).search).toBe('');
});

test('the texts stay when the language changes, and go when they are cleared', async ({ page }) => {
  await page.goto('en/evidence/');
  await page.fill('textarea', paste);
  await page.locator(finding('esxi', '7.x')).locator('.choice-accepted').click();
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page.locator('.finding-accepted')).toHaveCount(1);
  await page.getByRole('button', { name: 'クリア' }).click();
  await expect(page.locator('.finding')).toHaveCount(0);
  await expect(page.locator('textarea')).toHaveValue('');
});

test('a long paste is not put into the box', async ({ page }) => {
  await openBench(page);
  await page.evaluate((line) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', `${line}\n`.repeat(9000));
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, version);
  await expect(page.locator('.text-row')).toContainText('9,000 lines, 290 KB');
  await expect(page.locator('textarea')).toHaveValue('');
});
