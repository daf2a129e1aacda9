import type { Page } from '@playwright/test';

/** Holds back what is asked for until it is let go. */
export async function hold(page: Page, what: string | RegExp): Promise<() => void> {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((open) => (letGo = open));
  await page.route(what, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}
