import type { Page } from '@playwright/test';
import { hold } from './support/hold.ts';
import { errorsSaid, expect, frameOf, heard, test, wizard } from './support/hosted.ts';

const element = (attributes: string) => (product: string) => heard + wizard(attributes)(product);
const errors = (page: Page) =>
  page.evaluate<unknown[]>(`heard.filter((one) => one[1] === 'error').map((one) => one[2])`);
const call = (page: Page, code: string) => page.evaluate(`document.getElementById('w').${code}`);

test('facts that cannot be taken are told to the reader as of a link, and to the host page in ids', async ({
  page,
  hosted,
  watch,
}) => {
  watch.allow(/unstun-wizard/);
  const said = errorsSaid(page);
  await hosted.open(element('lang="en" facts="datastore=nfs9&amp;transport=hotadd"'));
  const frame = page.frameLocator('#w iframe');
  const notice = frame.locator('.callout-caution');
  await expect(notice).toContainText('“nfs9”');
  await expect.poll(() => errors(page)).toEqual([{ reason: 'unknown-value', fact: 'datastore' }]);
  await call(page, `setFacts('datastore=nfs3&esxi=8.0.2')`);
  await expect(notice).toContainText('“8.0.2”');
  await expect(notice).not.toContainText('“nfs9”');
  await expect(frame.locator('[data-fact="datastore"]')).toHaveAttribute('data-value', 'nfs3');
  await call(page, `setFacts('transport=HotAdd&bogus=1')`);
  await expect(notice).toContainText('“bogus”');
  await expect(notice).toContainText('“8.0.2”');
  await expect
    .poll(() => errors(page))
    .toEqual([
      { reason: 'unknown-value', fact: 'datastore' },
      { reason: 'no-build', fact: 'esxi' },
      { reason: 'unknown-parameter' },
    ]);
  expect(await page.evaluate('JSON.stringify(heard)')).not.toMatch(/nfs9|bogus|8\.0\.2/);
  expect(said.filter((text) => text.includes('unstun-wizard'))).toHaveLength(3);
  await call(page, 'setLang("ja")');
  await expect(notice).toContainText('bogus');
  await call(page, 'restart()');
  await expect(notice).toContainText('nfs9');
  await expect(notice).not.toContainText('bogus');
});

test('what is asked of the page while another language is on its way goes on from there', async ({
  page,
  hosted,
  watch,
}) => {
  watch.allow(/unstun-wizard/);
  await hosted.open(element('lang="en" facts="datastore=nfs9"'));
  const frame = page.frameLocator('#w iframe');
  await frame.locator('[data-answer="vmfs"]').click();
  await call(page, `setFacts('bogus=1')`);
  await expect(frame.locator('.callout-caution')).toContainText('bogus');
  const letGo = await hold(page, '**/assets/ui-*.js');
  const asked = page.waitForRequest(/\/assets\/ui-/);
  await call(page, `setLang('ja')`);
  await asked;
  await call(page, 'restart()');
  await call(page, `setFacts('transport=nbd')`);
  // The page has taken the orders in when it has answered to the last one.
  await expect.poll(() => errors(page)).toHaveLength(3);
  letGo();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(frame.locator('[data-fact="transport"]').first()).toHaveAttribute('data-value', 'nbd');
  await expect(frame.locator('[data-fact="datastore"]')).toHaveCount(0);
  await expect(frame.locator('.callout-caution')).toContainText('nfs9');
  await expect(frame.locator('.callout-caution')).not.toContainText('bogus');
});

test('what the host page gave is taken back without what the reader answered', async ({ page, hosted }) => {
  await hosted.open((product) =>
    element('lang="en" facts="datastore=nfs3&amp;proxy-host=other"')(product).replace(
      '<script src',
      `<script>
        addEventListener('load', () => {
          const late = document.createElement('unstun-wizard');
          late.id = 'late';
          late.setAttribute('loading', 'eager');
          late.setAttribute('symptom', 'stun');
          late.setFacts({ datastore: 'vmfs' });
          document.body.append(late);
        });
      </script><script src`,
    ),
  );
  const frame = page.frameLocator('#w iframe');
  const fact = (name: string) => frame.locator(`[data-fact="${name}"]`).first();
  await frame.locator('[data-answer="hotadd"]').click();
  await call(page, `setFacts({ esxi: '7.x' })`);
  await expect(fact('esxi')).toHaveAttribute('data-value', '7.x');
  await call(page, 'setFacts(null)');
  await expect(fact('esxi')).toHaveCount(0);
  await call(page, 'setFacts(undefined)');
  await expect(fact('datastore')).toHaveAttribute('data-value', 'nfs3');
  await call(page, `removeAttribute('facts')`);
  await expect(fact('datastore')).toHaveCount(0);
  await expect(fact('transport')).toHaveAttribute('data-value', 'hotadd');
  await call(page, `setFacts({ 'proxy-host': 'same' })`);
  await call(page, `setAttribute('symptom', 'quiesce')`);
  await call(page, `setAttribute('symptom', 'stun')`);
  await expect(fact('proxy-host')).toHaveAttribute('data-value', 'same');
  await expect(page.frameLocator('#late iframe').locator('[data-fact="datastore"]').first()).toHaveAttribute(
    'data-value',
    'vmfs',
  );
});

test('a language or a symptom that does not exist falls back, and the console of the host page says so', async ({
  page,
  hosted,
  watch,
}) => {
  watch.allow(/unstun-wizard/);
  const said = errorsSaid(page);
  await hosted.open((product) => `<div lang="ja">${element('')(product)}</div>`);
  const frame = page.frameLocator('#w iframe');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ja');
  await expect.poll(() => page.evaluate('heard.length')).toBe(1);
  await call(page, `setLang('fr')`);
  await expect.poll(() => said.join()).toContain('lang="fr"');
  await call(page, `setLang('en')`);
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await call(page, `setLang('fr')`);
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ja');
  await call(page, `setAttribute('symptom', 'banana')`);
  await expect(frame.locator('[data-page="start"]')).toBeVisible();
  expect(frameOf(page, '/ja/?').url()).not.toContain('banana');
  expect(said.join()).toContain('symptom="banana"');
});
