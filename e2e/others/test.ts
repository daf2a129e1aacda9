import { expect, test as base, type LaunchOptions } from '@playwright/test';
import { findFirefox, findWebKit } from '../../scripts/other-browsers.mjs';
import { serve, type Site } from '../../scripts/serve.mjs';
import { isReached } from '../support/page.ts';
import type { Browser, Tab } from './browser.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

async function start(project: string, folder: string, options: LaunchOptions): Promise<Browser> {
  if (project === 'chromium') return startChromium(options);
  const found = project === 'firefox' ? findFirefox() : findWebKit();
  if (!found) throw new Error(`${project} is not here: npm test says how to get it.`);
  return typeof found === 'string' ? startFirefox(found, folder) : startWebKit(found);
}

/** Waits until no further file has arrived for a while: parts that are shown later come one after the other. */
export async function quiet(tab: Tab): Promise<void> {
  const arrived = () => tab.evaluate(() => performance.getEntriesByType('resource').length, null);
  let before = -1;
  await expect(async () => {
    const last = before;
    before = await arrived();
    expect(before).toBe(last);
  }).toPass({ intervals: [200], timeout: 10_000 });
}

/** Playwright's test with the built product served. */
export const served = base.extend<object, { site: Site }>({
  site: [
    async ({}, use) => {
      const site = await serve({ dir: 'dist' });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

/**
 * The same with a window of the browser that the project is named after. `show` opens an address of the built product, or
 * a whole one, and waits until its script runs. What must never happen fails each test, unless `allow` lets it through.
 */
export const test = served.extend<
  { tab: Tab; show: (address: string) => Promise<void>; allow: (pattern: RegExp) => void },
  { other: Browser }
>({
  other: [
    async ({}, use, { project }) => {
      const other = await start(project.name, project.outputDir, project.use.launchOptions ?? {});
      await use(other);
      await other.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  tab: async ({ other }, use) => {
    const tab = await other.newTab();
    await use(tab);
    await tab.close();
  },
  allow: [
    async ({ tab }, use) => {
      const allowed: RegExp[] = [];
      await use((pattern) => void allowed.push(pattern));
      const problems = await tab.problems();
      const wrong = problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)));
      expect(wrong, 'errors, violations or foreign requests during the test').toEqual([]);
    },
    { auto: true },
  ],
  show: async ({ tab, site }, use) => {
    await use(async (address) => {
      await tab.open(new URL(address, site.url).href);
      await expect.poll(() => tab.evaluate(isReached, null)).toBe(true);
      const busy = () => tab.evaluate(() => document.querySelector('main[aria-busy]') !== null, null);
      await expect.poll(busy).toBe(false);
    });
  },
});

export { expect };
