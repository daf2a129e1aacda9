import type { Frame, Page } from '@playwright/test';
import type { Site } from '../../scripts/serve.mjs';
import { hostPage, type HostPage } from './host-page.ts';
import { expect, test as base } from './test.ts';

export { expect };

interface Hosted {
  readonly host: HostPage;
  readonly site: Site;
  /** Opens the host page with this body; `policy` is the host page's own content policy. */
  readonly open: (body: (product: string) => string, policy?: (product: string) => string) => Promise<void>;
  /** Names the host page in `config.json`: from now on it is told where the case stands. */
  readonly trust: () => Promise<void>;
}

/** A test with a page of somebody else's around the product. */
export const test = base.extend<{ hosted: Hosted }>({
  hosted: async ({ page, serveFolder }, use) => {
    let body = '';
    const headers: Record<string, string> = {};
    const host = await hostPage(() => body, headers);
    const site = await serveFolder({ dir: 'dist', base: '/help desk', frameAncestors: [host.origin] });
    const open: Hosted['open'] = async (make, policy) => {
      body = make(site.url);
      if (policy) headers['Content-Security-Policy'] = policy(new URL(site.url).origin);
      await page.goto(host.url);
    };
    const trust: Hosted['trust'] = async () => {
      const config = { allowedHosts: [host.origin] };
      await page.context().route('**/config.json', (route) => route.fulfill({ json: config }));
    };
    await use({ host, site, open, trust });
    await host.close();
  },
});

/** The element for the article on stuns with its script, as the body of the host page; it has the id `w`. */
export const wizard =
  (attributes = 'lang="en"') =>
  (product: string): string =>
    `<unstun-wizard id="w" symptom="stun" loading="eager" ${attributes}></unstun-wizard><script src="${product}embed.js"></script>`;

/** What the console of the page is told as errors from now on. */
export function errorsSaid(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  return said;
}

/** A script for the host page that keeps what the elements tell and every message. */
export const heard = `<script>
  globalThis.heard = [];
  for (const kind of ['ready', 'step', 'result', 'outcome', 'feedback', 'error'])
    addEventListener('unstun-' + kind, (event) => heard.push([event.target.id, kind, event.detail]));
  globalThis.messages = [];
  addEventListener('message', (event) => messages.push(JSON.stringify(event.data)));
</script>`;

/** The frame whose address holds this part. */
export const frameOf = (page: Page, part: string): Frame => {
  const found = page.frames().find((frame) => frame.url().includes(part));
  if (!found) throw new Error(`No frame shows ${part}.`);
  return found;
};
