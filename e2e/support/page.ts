import { expect, type Page } from '@playwright/test';

/** One page of each kind; `{lang}` is filled in. */
export const kinds = {
  start: '{lang}/',
  question: '{lang}/stun/',
  'question on a scale': '{lang}/stun/?ask=esxi&datastore=nfs3',
  'all questions': '{lang}/stun/?datastore=vmfs&proxy-host=same&show=all',
  'known issue': '{lang}/stun/?datastore=nfs3&esxi=7.x&proxy-host=other&transport=hotadd',
  candidates: '{lang}/quiesce/?error=vss-error&guest-os=windows&show=result&tried=restart-guest:no-change',
  fix: '{lang}/fixes/same-host-hotadd/',
  evidence: '{lang}/evidence/',
  about: '{lang}/about/',
  embed: '{lang}/embed/',
  map: '{lang}/map/?datastore=nfs3&transport=hotadd',
  'reference of stun': '{lang}/reference/stun/?datastore=nfs3&transport=hotadd',
  'reference of quiesce': '{lang}/reference/quiesce/',
} as const;

/** Run in the page: whether React has reached its heading; its root is React's as soon as that begins. */
export const isReached = (): boolean => {
  const heading = document.querySelector('main h1');
  return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactProps'));
};

/** Waits until React has taken the page over; what the address asks for comes right after, before the page is idle. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(isReached);
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
  await expect(page.locator('main[aria-busy]')).toHaveCount(0);
}

/**
 * Where the focus is once React has taken over the next page and the page is idle, as the name of the element. To be called
 * before the page is opened. The page tells it by itself: whatever Playwright evaluates in a page counts as a press of the
 * reader there, and what happens only after a press would happen too early or too late.
 */
export async function focusAtRest(page: Page): Promise<{ readonly told: Promise<string> }> {
  let tell: (tag: string) => void;
  const told = new Promise<string>((done) => (tell = done));
  await page.exposeBinding('__focusAtRest', (_source, tag: string) => tell(tag));
  await page.addInitScript(`{
    const isReached = ${String(isReached)};
    const look = () => {
      if (!isReached()) return setTimeout(look, 20);
      requestIdleCallback(() => globalThis.__focusAtRest(document.activeElement.tagName));
    };
    look();
  }`);
  return { told };
}

/** Opens one page of a kind and waits until its script runs. */
export async function openKind(
  page: Page,
  kind: keyof typeof kinds,
  language: 'ja' | 'en',
  site = '',
): Promise<void> {
  await page.goto(site + kinds[kind].replace('{lang}', language));
  await hydrated(page);
}

/** Unfolds everything that can be unfolded, but for the fixes after the second, which are drawn by the same parts. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all)
      if (!one.closest('.fix-list > ol > li:nth-child(n + 3)')) (one as HTMLDetailsElement).open = true;
  });
}

/** Run in the page: by how many pixels its content is wider than it is. */
export const tooWide = (): number =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** By how many pixels the content is wider than the page. */
export const overflow = (page: Page): Promise<number> => page.evaluate(tooWide);

/** Elements whose text is cut off: wider than its own box, in a box that neither scrolls nor lets it show. */
export const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((one) => {
        if (one.closest('.visually-hidden, .skip-drawing, select, svg') || one.getClientRects().length === 0)
          return false;
        const { overflowX, overflowY } = getComputedStyle(one);
        const hides = (way: string) => way === 'hidden' || way === 'clip';
        return (
          (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
        );
      })
      .map((one) => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 60)}`),
  );

/** Sets lines, letters, words and paragraphs as far apart as a reader may want them (WCAG 1.4.12). */
export const spaceWidely = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
