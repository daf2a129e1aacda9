import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { walkToKnownIssue } from './support/journey.ts';
import { copyAlone } from './support/single-file.ts';
import { expect, test } from './support/test.ts';

for (const language of ['ja', 'en'] as const)
  test(`the single file works from a disk and asks for nothing (${language})`, async ({ page }) => {
    const file = copyAlone();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${file}#/${language}/`);
    await page.locator('a.symptom').nth(1).click();
    await walkToKnownIssue(page, language);
    await page.reload();
    await expect(page.locator('[data-verdict="known-issue"]')).toBeVisible();
    await page.getByRole('link', { name: language === 'ja' ? 'English' : '日本語' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'ja' ? 'en' : 'ja');
    await page.goBack();
    for (const place of ['map', 'about', 'embed', 'reference/stun', 'fixes/upgrade-esxi', 'no-such-page']) {
      await page.goto(`${file}#/${language}/${place}/`);
      await expect(page.locator('main h1')).toBeVisible();
    }
    const own = requests.filter((url) => !/^(?:data|blob):/.test(url));
    expect(own.every((url) => url.startsWith(file))).toBe(true);
  });

test('an address that was mangled on its way opens its page with its case', async ({ page }) => {
  const file = copyAlone();
  for (const mangled of [
    '#%2Fen%2Fstun%2F%3Fdatastore%3Dnfs3%26esxi%3D7.x',
    '#en/stun/?datastore=nfs3&esxi=7.x',
    '#/EN/stun/?datastore=nfs3&esxi=7.x',
  ]) {
    await page.goto('about:blank');
    await page.goto(file + mangled);
    await expect(page.locator('[data-question="transport"]')).toBeVisible();
    await expect(page).toHaveURL(/#\/en\/stun\/\?datastore=nfs3&esxi=7\.x$/);
  }
  await page.evaluate(() => (location.hash = '%2Fja%2Fstun%2F%3Fdatastore%3Dvmfs'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.locator('[data-fact="datastore"]').first()).toHaveAttribute('data-value', 'vmfs');
});

test('the single file reads evidence in a worker of its own', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto(`${copyAlone()}#/en/evidence/`);
  await page.locator('textarea').fill('VMware ESXi 7.0.3 build-21930508');
  await expect(page.locator('[data-fact="esxi"]').first()).toHaveAttribute('data-value', '7.x');
  expect(workers.length).toBeGreaterThan(0);
  expect(workers.every((url) => url.startsWith('blob:'))).toBe(true);
});

test('the single file keeps to its size and allows only what its hashes name', () => {
  expect(statSync('dist/unstun.html').size).toBeLessThanOrEqual(720_000);
  const html = readFileSync('dist/unstun.html', 'utf8');
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).not.toContain('unsafe');
  const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(policy).toContain(`style-src ${sha(/<style>([^<]*)<\/style>/.exec(html)?.[1] ?? '')};`);
  expect(policy).toContain(sha(/<script type="module">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? ''));
  expect(html.match(/(?:src|href)="(?!data:)/g)).toBeNull();
});

test('with every store refused and on a plain http name, the way is the same', async ({ page, sites }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, { get: refuse });
  });
  const url = sites.nested.url.replace('127.0.0.1', 'kb.example');
  for (const language of ['ja', 'en'] as const) {
    await page.goto(`${url}${language}/stun/`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await walkToKnownIssue(page, language);
  }
});

test('once a question stands, the article can be walked offline', async ({ page, context, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED|No words/);
  await page.goto('ja/stun/');
  await expect(page.locator('[data-question]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await walkToKnownIssue(page, 'ja');
});

for (const [how, reply] of [
  ['missing', { status: 404, body: '' }],
  ['a page instead of a script', { status: 200, contentType: 'text/html', body: '<p>' }],
] as const)
  test(`a part that is ${how} leads to one reload at most, then to a message`, async ({ page, watch }) => {
    watch.allow(/./);
    await page.goto('en/');
    let loads = 0;
    page.on('request', (request) => (loads += request.isNavigationRequest() ? 1 : 0));
    await page.route('**/assets/wizard-page-*.js', (route) => route.fulfill(reply));
    await page.route('**/assets/question-*.js', (route) => route.fulfill(reply));
    await page.locator('a.symptom').nth(1).click();
    await expect(page.locator('#not-started')).toContainText('The script of this page does not run');
    await expect(page.locator('#not-started')).toBeVisible();
    await expect(page).toHaveURL(/en\/stun\//);
    await page.waitForTimeout(1000);
    expect(loads).toBe(1);
    await page.unrouteAll();
    await page.reload();
    await walkToKnownIssue(page, 'en');
  });

test('a part that is missing once is fetched by one reload, and the step is kept', async ({
  page,
  watch,
}) => {
  watch.allow(/./);
  await page.goto('ja/');
  let refusals = 0;
  await page.route('**/assets/{wizard-page,question}-*.js', (route) =>
    refusals++ < 2 ? route.fulfill({ status: 404, body: '' }) : route.continue(),
  );
  await page.locator('a.symptom').nth(1).click();
  await walkToKnownIssue(page, 'ja');
});
