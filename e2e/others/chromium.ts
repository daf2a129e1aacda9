import { chromium, type LaunchOptions, type Page } from '@playwright/test';
import { guard } from '../support/guard.ts';
import type { Browser, Tab } from './browser.ts';
import { inPageThatStays } from './in-page-that-stays.ts';

/** Starts Chromium by Playwright, so that what runs in the other browsers can run there too. */
export async function startChromium(options: LaunchOptions): Promise<Browser> {
  const browser = await chromium.launch(options);
  return {
    newTab: async () => newTab(await (await browser.newContext({ serviceWorkers: 'block' })).newPage()),
    close: () => browser.close(),
  };
}

async function newTab(page: Page): Promise<Tab> {
  const context = page.context();
  const watching = await guard(context);
  return {
    open: async (address) => void (await page.goto(address)),
    begin: (address) => page.goto(address, { waitUntil: 'commit' }).then(() => undefined),
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    evaluate: (inPage, argument) =>
      inPageThatStays(() => page.evaluate(inPage as never, argument as never), /context was destroyed/),
    perform: async (input) => {
      if (input.type === 'key') throw new Error('No test of Chromium types in this way.');
      for (const action of input.actions)
        if (action.type === 'pointerMove') await page.mouse.move(action.x, action.y);
        else await page.mouse[action.type === 'pointerDown' ? 'down' : 'up']();
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    problems: () => Promise.resolve(watching.problems()),
    close: () => context.close(),
  };
}
