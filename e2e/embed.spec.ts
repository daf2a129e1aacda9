import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { hostPage } from './support/host-page.ts';
import { expect, frameOf, heard, test, wizard } from './support/hosted.ts';
import { answers, walkToKnownIssue } from './support/journey.ts';
import { byName, mounts } from './support/site.ts';
import { whole } from './support/test.ts';

const languages = ['ja', 'en'] as const;
const confluence = 'allow-scripts allow-same-origin allow-modals allow-popups allow-forms';
const sizes = [
  [320, 400],
  [600, 500],
  [1000, 700],
] as const;

const heights = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('unstun-wizard')].map(
      (one) => one.shadowRoot!.querySelector('iframe')!.offsetHeight,
    ),
  );

for (const language of languages)
  for (const [width, height] of sizes)
    test(`a plain iframe of ${width}×${height} is complete without a host script (${language})`, async ({
      page,
      hosted,
    }) => {
      await hosted.open(
        (product) =>
          `<input id="search" autofocus><iframe title="Unstun" width="${width}" height="${height}" src="${product}${language}/stun/"></iframe>`,
      );
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('[data-question]')).toBeVisible();
      await expect(frame.locator('.site-header')).toBeHidden();
      const before = await page.evaluate(() => history.length);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
      await walkToKnownIssue(frame, language);
      expect(await page.evaluate(() => history.length)).toBe(before);
      const inside = frameOf(page, '/stun/');
      expect(await inside.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      const [tab] = await Promise.all([
        page.context().waitForEvent('page'),
        frame.locator('.embed-bar a').first().click(),
      ]);
      await expect(tab.locator('[data-verdict="known-issue"]')).toBeVisible();
      await expect(tab.locator('.site-header')).toBeVisible();
      expect(tab.url()).toContain('esxi=7.x');
    });

for (const language of languages)
  test(`the sandbox of a Confluence macro leaves the wizard whole (${language})`, async ({
    page,
    hosted,
    watch,
  }) => {
    watch.allow(/Clipboard API has been blocked/);
    await hosted.open(
      (product) =>
        `<iframe title="Unstun" sandbox="${confluence}" width="700" height="600" src="${product}${language}/stun/"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await walkToKnownIssue(frame, language);
    const copy = frame.locator('.code-block .copy').first();
    const label = (await copy.textContent()) ?? '';
    await copy.click();
    await expect(copy).not.toHaveText(label);
  });

for (const language of languages)
  test(`the element works in a page with a strict policy of its own (${language})`, async ({
    page,
    hosted,
  }) => {
    await hosted.open(
      (product) =>
        `<p lang="${language}"><unstun-wizard id="w" symptom="stun" loading="eager"></unstun-wizard><script src="${product}embed.js"></script>`,
      (product) =>
        `default-src 'none'; script-src ${product}; frame-src ${product}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`,
    );
    const frame = page.frameLocator('unstun-wizard iframe');
    await walkToKnownIssue(frame, language);
    await expect(page.locator('unstun-wizard iframe')).toHaveAttribute('title', /Unstun/);
    expect(
      await page.evaluate(() => Object.keys(globalThis).filter((name) => /unstun|wizard/i.test(name))),
    ).toEqual([]);
  });

test('the element sizes three frames, names them, and tells only what it may', async ({ page, hosted }) => {
  await hosted.open(
    (product) =>
      `<input id="search" autofocus>${heard}
       <unstun-wizard id="one" symptom="stun" facts="datastore=nfs3" loading="eager"></unstun-wizard>
       <unstun-wizard id="two" symptom="quiesce" lang="ja" theme="dark" max-height="500"></unstun-wizard>
       <unstun-wizard id="three" height="400" heading="0" title="Known problems"></unstun-wizard>
       <script defer src="${product}embed.js"></script><script async src="${product}embed.js"></script>`,
  );
  const one = page.frameLocator('#one iframe');
  await expect(one.locator('[data-question="transport"]')).toBeVisible();
  await expect(page.frameLocator('#two iframe').locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.frameLocator('#two iframe').locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.locator('#one iframe')).toHaveAttribute('title', /^Unstun: The VM hangs/);
  await expect(page.locator('#two iframe')).toHaveAttribute('title', /^Unstun：静止スナップショット/);
  await expect(page.locator('#three iframe')).toHaveAttribute('title', 'Known problems');
  await page.evaluate(`document.getElementById('three').title = 'Snapshots'`);
  await expect(page.locator('#three iframe')).toHaveAttribute('title', 'Snapshots');
  await expect(page.locator('#one iframe')).toHaveAttribute('sandbox', /allow-downloads allow-modals$/);
  await expect(page.locator('#one iframe')).toHaveAttribute('allow', 'clipboard-write');
  await expect(page.locator('#one iframe')).toHaveAttribute('referrerpolicy', 'no-referrer');
  await expect.poll(() => heights(page)).toEqual([expect.any(Number), 500, 400]);

  const inside = frameOf(page, '/en/stun/');
  const fits = () =>
    inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height) - innerHeight);
  await expect.poll(fits).toBe(0);
  await page.evaluate('messages.length = 0');
  await one.locator('[data-answer="hotadd"]').click();
  await expect(one.locator('[data-question="proxy-host"]')).toBeVisible();
  await expect.poll(fits).toBe(0);
  const messages = await page.evaluate<string[]>('messages');
  expect(messages.length).toBeLessThanOrEqual(3);
  expect(messages.every((message) => message.includes('"kind":"resize"'))).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('one');
  const kinds = await page.evaluate<[string, string][]>('heard');
  expect(new Set(kinds.map(([, kind]) => kind))).toEqual(new Set(['ready']));

  await inside.evaluate(() => (document.documentElement.style.fontSize = '24px'));
  await expect.poll(fits).toBe(0);
  const [large = 0] = await heights(page);
  await inside.evaluate(() => (document.documentElement.style.fontSize = ''));
  await expect.poll(async () => (await heights(page))[0]).toBeLessThan(large);
});

for (const language of languages)
  test(`the element works on plain http, below a path with Japanese and a space (${language})`, async ({
    page,
    serveFolder,
  }) => {
    let body = '';
    const host = await hostPage(() => body);
    const hostUrl = byName('kb.example', host.url);
    const site = await serveFolder({
      dir: 'dist',
      base: mounts.japanese,
      frameAncestors: [new URL(hostUrl).origin],
    });
    const product = byName('kb.example', site.url);
    body = heard + wizard(`lang="${language}" facts="guest-os=windows"`)(product);
    await page.goto(hostUrl);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    const frame = page.frameLocator('unstun-wizard iframe');
    await walkToKnownIssue(frame, language);
    expect(frameOf(page, '/stun/').url()).toContain(`${product}${language}/stun/?`);
    await expect.poll(() => page.evaluate('heard')).toEqual([['w', 'ready', {}]]);
    const copy = frame.locator('.code-block .copy').first();
    await copy.click();
    await expect(copy).toHaveText({ ja: 'コピーしました', en: 'Copied' }[language]);
    await page.evaluate(`document.getElementById('w').setLang('${language === 'ja' ? 'en' : 'ja'}')`);
    await expect(frame.locator('html')).toHaveAttribute('lang', language === 'ja' ? 'en' : 'ja');
    await expect(frame.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'known-issue');
    await host.close();
  });

test('the frame is as high as what it shows after every step, in the other language, in larger letters and on paper, told in few words', async ({
  page,
  hosted,
}) => {
  await hosted.open((product) => heard + wizard()(product));
  const frame = page.frameLocator('unstun-wizard iframe');
  const inside = () => frameOf(page, '/stun/');
  const fits = () =>
    inside().evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height) - innerHeight);
  /** How many messages it takes until the frame fits and stays as it is. */
  const messagesOf = async (act: () => Promise<unknown>): Promise<number> => {
    await page.evaluate('messages.length = 0');
    await act();
    await page.waitForTimeout(600);
    await expect.poll(fits).toBe(0);
    return page.evaluate<number>('messages.length');
  };
  await expect(frame.locator('[data-question="datastore"]')).toBeVisible();
  await expect.poll(fits).toBe(0);
  for (const [question, answer] of answers) {
    await expect(frame.locator('[data-question]')).toHaveAttribute('data-question', question);
    const told = await messagesOf(() => frame.locator(`[data-answer="${answer}"]`).click());
    expect(told, `after ${question}`).toBeLessThanOrEqual(3);
  }
  await frame.locator('.handover').waitFor();
  await expect.poll(fits).toBe(0);
  const [english = 0] = await heights(page);
  expect(
    await messagesOf(() => page.evaluate(`document.getElementById('w').setLang('ja')`)),
  ).toBeLessThanOrEqual(3);
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(frame.locator('.handover h2')).toHaveText('引き継ぎ');
  await expect.poll(fits).toBe(0);
  const [japanese = 0] = await heights(page);
  expect(japanese).not.toBe(english);
  const letters = (size: string) =>
    inside().evaluate((to) => (document.documentElement.style.fontSize = to), size);
  expect(await messagesOf(() => letters('24px'))).toBeLessThanOrEqual(3);
  expect((await heights(page))[0]).toBeGreaterThan(japanese);
  expect(await messagesOf(() => letters(''))).toBeLessThanOrEqual(3);
  expect((await heights(page))[0]).toBe(japanese);
  expect(await messagesOf(() => page.emulateMedia({ media: 'print' }))).toBeLessThanOrEqual(3);
  expect((await heights(page))[0], 'on paper there are no buttons').toBeLessThan(japanese);
  expect(await messagesOf(() => page.emulateMedia({ media: 'screen' }))).toBeLessThanOrEqual(3);
  expect((await heights(page))[0]).toBe(japanese);
});

test('a wish for a look that does not exist is named, left out, and breaks nothing', async ({ page }) => {
  await page.goto('en/stun/?theme=blue&heading=5&embed=yes&show=everything&ask=colour&datastore=nfs3');
  const notice = page.locator('.callout-caution');
  for (const wish of ['theme=blue', 'heading=5', 'embed=yes', 'show=everything', 'ask=colour'])
    await expect(notice).toContainText(`“${wish}”`);
  await expect(page).toHaveURL(/\/en\/stun\/\?datastore=nfs3$/);
  await expect(page.locator('[data-question="transport"]')).toBeVisible();
  await expect(page.locator('.site-header')).toBeVisible();
});

test('an origin that the deployer named hears steps, results and outcomes, in ids', async ({
  page,
  hosted,
}) => {
  await hosted.trust();
  await hosted.open((product) => heard + wizard('')(product));
  const frame = page.frameLocator('unstun-wizard iframe');
  // A press before the script has come loads a page, and is no step that anybody hears of.
  await expect.poll(() => page.evaluate('heard.map((one) => one[1])')).toContain('step');
  await walkToKnownIssue(frame, 'en');
  await frame.locator('.outcomes summary').first().click();
  await frame.locator('.outcomes a').nth(2).click();
  await expect.poll(() => page.evaluate('heard.map((one) => one[1])')).toContain('outcome');
  const all = await page.evaluate<[string, string, Record<string, unknown>][]>('heard');
  expect(all.map(([, kind]) => kind)).toEqual(expect.arrayContaining(['ready', 'step', 'result', 'outcome']));
  expect(all.find(([, kind]) => kind === 'outcome')?.[2]).toEqual({
    fix: 'direct-nfs-access',
    outcome: 'no-change',
  });
  expect(all.find(([, kind]) => kind === 'result')?.[2]).toMatchObject({ verdict: 'known-issue' });
  expect(all.find(([, kind]) => kind === 'step')?.[2]).toEqual({ question: 'datastore', facts: {} });
});

test('language, theme and facts change without a reload and keep the answers; restart and focus work', async ({
  page,
  hosted,
  watch,
}) => {
  watch.allow(/unstun-wizard: unknown-parameter/);
  await hosted.open(wizard('lang="en" facts="datastore=nfs3"'));
  const frame = page.frameLocator('unstun-wizard iframe');
  await frame.locator('[data-answer="hotadd"]').click();
  await expect(frame.locator('[data-question="proxy-host"]')).toBeVisible();
  await frameOf(page, '/en/stun/').evaluate(() => ((globalThis as unknown as { same: boolean }).same = true));
  const call = (code: string) => page.evaluate(`document.getElementById('w').${code}`);
  await call('setLang("ja")');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ja');
  await call('setTheme("dark")');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await call('setAttribute("facts", "esxi=8.0u2&proxy-host=same&evil=1")');
  await expect(frame.locator('[data-fact="esxi"]')).toHaveAttribute('data-value', '8.0-before-u2b');
  await expect(frame.locator('[data-fact="transport"]')).toHaveAttribute('data-value', 'hotadd');
  await call('setFacts({ esxi: null })');
  await expect(frame.locator('[data-fact="esxi"]')).toHaveCount(0);
  await call('focus()');
  await expect(frame.locator('main h1').first()).toBeFocused();
  await call('restart()');
  await expect(frame.locator('[data-fact="transport"]')).toHaveCount(0);
  await expect(frame.locator('[data-fact="esxi"]')).toHaveAttribute('data-value', '8.0-before-u2b');
  await call('removeAttribute("facts")');
  await expect(frame.locator('[data-fact]')).toHaveCount(0);
  await expect(frame.locator('[data-question="datastore"]')).toBeVisible();
  expect(await frameOf(page, '/ja/stun/').evaluate('globalThis.same')).toBe(true);
});

test('a hostile host page and its frames change nothing and learn nothing', async ({
  page,
  hosted,
  watch,
}) => {
  const canary = 'CANARY-4711-secret-host';
  await hosted.open(
    (product) => `${heard}
      <unstun-wizard id="w" symptom="stun" lang="en" loading="eager"></unstun-wizard>
      <iframe id="plain" title="plain" width="700" height="600" src="${product}en/evidence/"></iframe>
      <iframe id="rogue" title="rogue" srcdoc="<p>"></iframe>
      <script src="${product}embed.js"></script>`,
  );
  const wizard = page.frameLocator('#w iframe');
  await expect(wizard.locator('[data-question="datastore"]')).toBeVisible();
  await expect.poll(() => page.evaluate('heard.length')).toBe(1);
  await page
    .frameLocator('#plain')
    .locator('textarea')
    .fill(`2026-01-01T00:00:00Z ${canary} Checkpoint_Unstun`);
  const [before] = await heights(page);
  await page.evaluate(() => {
    const wizardFrame = document.getElementById('w')!.shadowRoot!.querySelector('iframe')!.contentWindow!;
    const plain = (document.getElementById('plain') as HTMLIFrameElement).contentWindow!;
    const ours = { namespace: 'unstun', version: 1 };
    const cyclic: Record<string, unknown> = { ...ours, kind: 'set' };
    cyclic['facts'] = cyclic;
    const forged = [
      null,
      'set',
      7,
      [],
      cyclic,
      new Map([[1, 2]]),
      'x'.repeat(2_000_000),
      { ...ours, kind: 'set', facts: 'datastore=nfs3&'.repeat(100_000) },
      { ...ours, kind: 'set', lang: '../../evil', facts: 'a=b' },
      { ...ours, kind: '__proto__' },
      { ...ours, version: 2, kind: 'set', facts: 'datastore=vmfs' },
      { namespace: 'other', version: 1, kind: 'set', facts: 'datastore=vmfs' },
      JSON.parse('{"namespace":"unstun","version":1,"kind":"set","__proto__":{"polluted":1},"facts":7}'),
    ];
    for (const message of forged) for (const frame of [wizardFrame, plain]) frame.postMessage(message, '*');
    for (let turn = 0; turn < 2000; turn++)
      for (const frame of [wizardFrame, plain])
        frame.postMessage({ ...ours, kind: 'hello', fit: turn % 2 === 0 }, '*');
    for (const message of [
      { ...ours, kind: 'resize', height: 99_999, turn: 5 },
      { ...ours, kind: 'step', question: 'esxi', facts: {} },
    ])
      window.postMessage(message, '*');
    const rogue = (document.getElementById('rogue') as HTMLIFrameElement).contentWindow! as Window &
      typeof globalThis;
    const script = rogue.document.createElement('script');
    script.textContent = `for (let i = 0; i < 500; i++) {
      parent.postMessage({ namespace: 'unstun', version: 1, kind: 'resize', height: 5, turn: i }, '*');
      parent.frames[0].postMessage({ namespace: 'unstun', version: 1, kind: 'set', facts: 'datastore=vmfs' }, '*');
    }`;
    rogue.document.body.append(script);
  });
  await page.waitForTimeout(1500);
  await expect(wizard.locator('[data-question="datastore"]')).toBeVisible();
  await expect(wizard.locator('[data-fact]')).toHaveCount(0);
  expect(Math.abs((await heights(page))[0]! - before!)).toBeLessThanOrEqual(1);
  expect(await page.evaluate('heard.length')).toBe(1);
  expect(await page.evaluate('JSON.stringify(messages)')).not.toContain(canary);
  expect(await page.evaluate('({}).polluted')).toBeUndefined();
  for (const frame of page.frames()) {
    expect(frame.url()).not.toContain(canary);
    expect(await frame.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);
  }
  watch.allow(/unstun-wizard/);
  await page.evaluate(
    `document.getElementById('w').setFacts('datastore=<img src=x onerror=alert(1)>&__proto__=1&constructor=1')`,
  );
  await expect(wizard.locator('.callout-caution')).toContainText('“<img src=x onerror=alert(1)>”');
  await expect(wizard.locator('.callout-caution')).toContainText('“__proto__”');
  await expect(wizard.locator('img')).toHaveCount(0);
  await expect.poll(() => page.evaluate('JSON.stringify(heard)')).toContain('unknown-parameter');
  expect(await page.evaluate('JSON.stringify([heard, messages])')).not.toMatch(/img|proto/);
  await wizard.locator('[data-answer="nfs3"]').click();
  await expect(wizard.locator('[data-question="transport"]')).toBeVisible();
});

test('a frame that stays silent is told of after ten seconds, with a way out', async ({
  page,
  hosted,
  watch,
}) => {
  watch.allow(/./);
  await page.clock.install();
  await page.route('**/en/stun/**', (route) => route.fulfill({ contentType: 'text/html', body: '<p>login' }));
  await hosted.open((product) => heard + wizard('')(product));
  await page.clock.runFor(4000);
  expect(await page.evaluate('heard')).toEqual([]);
  await page.clock.runFor(7000);
  expect(await page.evaluate('heard')).toEqual([['w', 'error', { reason: 'no-answer' }]]);
  const link = page.locator('unstun-wizard a');
  await expect(link).toHaveAttribute('href', /\/en\/stun\/\?$/);
  await page.evaluate(() => (document.body.style.color = 'rgb(1, 2, 3)'));
  await expect(link, 'it can be read on whatever the host page is painted').toHaveCSS(
    'color',
    'rgb(1, 2, 3)',
  );
});

test(
  'the host page scrolls to a new step only when its top is out of sight',
  whole,
  async ({ page, hosted }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await hosted.open(
      (product) =>
        `<div style="height:300px">Above</div><unstun-wizard symptom="stun" loading="eager"></unstun-wizard><div style="height:3000px">Below</div><script src="${product}embed.js"></script>`,
    );
    const frame = page.frameLocator('unstun-wizard iframe');
    await frame.locator('[data-answer="nfs3"]').click();
    await expect(frame.locator('[data-question="transport"]')).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await frame.locator('.onward a').scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollTo(0, 700));
    await frame.locator('.onward a').click();
    await expect(frame.locator('[data-verdict]')).toBeVisible();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(308);
  },
);

for (const [what, reply] of [
  ['is absent', { status: 404, body: 'no' }],
  ['is broken', { status: 200, body: '{bad' }],
  [
    'holds nonsense',
    { status: 200, body: '{"allowedHosts":["*"],"support":{"address":"javascript:alert(1)"}}' },
  ],
] as const)
  test(`everything stays as it is when config.json ${what}, and the console says so`, async ({
    page,
    watch,
  }) => {
    watch.allow(/status of 404/);
    const notes: string[] = [];
    page.on('console', (message) => notes.push(message.text()));
    await page.route('**/config.json', (route) => route.fulfill(reply));
    await page.goto('en/stun/');
    await walkToKnownIssue(page, 'en');
    await expect.poll(() => notes.join('\n')).toContain('config.json:');
    await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
  });

test('the deployer’s help desk is offered in the reader’s language', async ({ page }) => {
  const support = { address: 'https://desk.example/new', label: { ja: '社内の窓口', en: 'Help desk' } };
  await page.route('**/config.json', (route) => route.fulfill({ json: { support } }));
  await page.goto('ja/stun/');
  await expect(page.getByRole('link', { name: '社内の窓口' })).toHaveAttribute('href', support.address);
  await page.goto('en/about/');
  await expect(page.getByRole('link', { name: 'Help desk' })).toBeVisible();
});

for (const language of languages)
  test(`the guide makes the code and shows what it will show (${language})`, async ({ page, sites }) => {
    await page.goto(`${sites.nested.url}${language}/embed/`);
    await page.locator('.known-facts summary').click();
    await page.locator('.known-facts select').first().selectOption('nfs3');
    const [element, frame, link] = await page.locator('.code-block pre').allTextContents();
    expect(element).toBe(
      `<script src="${sites.nested.url}embed.js" defer></script>\n<unstun-wizard symptom="stun" lang="${language}" facts="datastore=nfs3"></unstun-wizard>`,
    );
    expect(frame).toContain(`src="${sites.nested.url}${language}/stun/?datastore=nfs3&amp;embed=1"`);
    expect(link).toBe(`${sites.nested.url}${language}/stun/?datastore=nfs3`);
    await page.locator('section .button').click();
    const preview = page.frameLocator('.preview');
    await expect(preview.locator('[data-question="transport"]')).toBeVisible();
    await expect(preview.locator('.site-header')).toBeHidden();
    await expectAccessible(page);
  });

test('copying, saving, printing and a new tab work within the rights of the element', async ({
  page,
  hosted,
}) => {
  await hosted.open(wizard());
  const frame = page.frameLocator('unstun-wizard iframe');
  await walkToKnownIssue(frame, 'en');
  await frame.locator('.code-block .copy').first().click();
  await expect(frame.locator('.code-block .copy').first()).toHaveText('Copied');
  const inside = frameOf(page, '/en/stun/');
  await inside.evaluate(() => addEventListener('beforeprint', () => (document.title = 'printed')));
  await frame.getByRole('button', { name: 'Print', exact: true }).first().click();
  await expect.poll(() => inside.evaluate(() => document.title)).toBe('printed');
  const saved = page.waitForEvent('download');
  await inside.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['summary']));
    link.download = 'summary.txt';
    link.click();
  });
  expect((await saved).suggestedFilename()).toBe('summary.txt');
});
