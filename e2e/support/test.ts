import { expect, test as base } from '@playwright/test';
import { serve, type Site } from '../../scripts/serve.mjs';
import { guard, type Guard } from './guard.ts';
import { serveEverywhere, type Sites } from './site.ts';

type ServeOptions = Parameters<typeof serve>[0];

/**
 * Playwright's test with the built product served and everything watched. Addresses are relative to the mount at `/`;
 * `sites` has the others, `serveFolder` one more for a test of its own, and `watch` lets through what a test provokes.
 */
export const test = base.extend<
  { watch: Guard; serveFolder: (options: ServeOptions) => Promise<Site> },
  { sites: Sites }
>({
  sites: [
    async ({}, use) => {
      const sites = await serveEverywhere();
      await use(sites);
      await Promise.all(Object.values(sites).map((site: Site) => site.close()));
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ sites }, use) => use(sites.root.url),
  watch: [
    async ({ context }, use) => {
      const watching = await guard(context);
      await use(watching);
      expect(watching.problems(), 'errors, violations or foreign requests during the test').toEqual([]);
    },
    { auto: true },
  ],
  serveFolder: async ({}, use) => {
    const started: Site[] = [];
    await use(async (options) => {
      const site = await serve(options);
      started.push(site);
      return site;
    });
    await Promise.all(started.map((site) => site.close()));
  },
});

/** Marks a test of what Chromium's shell does otherwise, for the whole browser: the clipboard, what a sandbox refuses, scrolling around a frame. */
export const whole = { tag: '@whole-browser' } as const;

export { expect };
