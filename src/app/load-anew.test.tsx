import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LOSING } from '#src/address/losing.ts';

const answers = vi.fn<typeof fetch>();
const reload = vi.fn<() => void>();
const listen = window.addEventListener.bind(window);
const listening: Parameters<typeof window.addEventListener>[] = [];
const here = 'https://kb.example/en/stun/?datastore=nfs3';
const page = (script: string, status = 200) =>
  Promise.resolve(new Response(`<script type="module" src="../../assets/${script}"></script>`, { status }));

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  sessionStorage.clear();
  const script = document.createElement('script');
  script.setAttribute('src', '../../assets/app-one.js');
  script.type = 'text/plain';
  document.head.append(script);
  reload.mockReset();
  answers.mockReset().mockImplementation(() => page('app-two.js'));
  vi.stubGlobal('fetch', answers);
  vi.stubGlobal('addEventListener', (...listener: Parameters<typeof window.addEventListener>) => {
    listening.push(listener);
    listen(...listener);
  });
  vi.stubGlobal('location', { href: here, reload, assign: reload });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
  for (const listener of listening.splice(0)) window.removeEventListener(...listener);
});

async function watched() {
  const { loadAnew, watchForMissingParts } = await import('#src/app/load-anew.ts');
  watchForMissingParts();
  return loadAnew;
}

async function missPart(): Promise<void> {
  window.dispatchEvent(new Event('vite:preloadError'));
  await vi.advanceTimersByTimeAsync(0);
}

test('a missing part of a site that was updated leads to one reload', async () => {
  const loadAnew = await watched();
  await missPart();
  expect(answers).toHaveBeenCalledWith(here, expect.objectContaining({ cache: 'no-store' }));
  expect(await loadAnew(here)).toBe(true);
  expect(reload).toHaveBeenCalledOnce();
});

test('a part that did not arrive while the site is the same leads to no reload, and is missing after a while', async () => {
  answers.mockImplementation(() => page('app-one.js'));
  const loadAnew = await watched();
  const said = vi.fn<(loading: boolean) => void>();
  void loadAnew(here).then(said);
  await vi.advanceTimersByTimeAsync(1500);
  expect(said).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(said).toHaveBeenCalledWith(false);
  expect(reload).not.toHaveBeenCalled();
});

test('another page whose parts are missing here is opened as a whole', async () => {
  answers.mockImplementation(() => page('app-one.js'));
  const loadAnew = await watched();
  expect(await loadAnew('https://kb.example/en/about/')).toBe(true);
  expect(reload).toHaveBeenCalledWith('https://kb.example/en/about/');
});

test('a page that holds what would be lost is left only when the reader insists', async () => {
  const loadAnew = await watched();
  window.addEventListener(LOSING, (event) => event.preventDefault(), { once: true });
  expect(await loadAnew('https://kb.example/en/about/')).toBe(false);
  expect(answers).not.toHaveBeenCalled();
  expect(await loadAnew('https://kb.example/en/about/', () => true, true)).toBe(true);
  expect(reload).toHaveBeenCalledOnce();
});

test('a page that is wanted no more by the time its site has answered is not gone to', async () => {
  const loadAnew = await watched();
  expect(await loadAnew('https://kb.example/en/about/', () => false)).toBe(false);
  expect(answers).toHaveBeenCalled();
  expect(reload).not.toHaveBeenCalled();
});

test('a reader who insists is not held up by a reload a moment ago', async () => {
  const loadAnew = await watched();
  sessionStorage.setItem('unstun.reload', String(Date.now()));
  expect(await loadAnew('https://kb.example/en/about/')).toBe(false);
  expect(await loadAnew('https://kb.example/en/about/', () => true, true)).toBe(true);
});

test('a part that is dropped because the page is being left is not missing', async () => {
  const loadAnew = await watched();
  window.dispatchEvent(new Event('beforeunload'));
  await missPart();
  expect(await loadAnew(here)).toBe(true);
  expect(answers).not.toHaveBeenCalled();
});

test('a page that was not left after all looks for its parts again', async () => {
  answers.mockImplementation(() => page('app-two.js', 404));
  const loadAnew = await watched();
  window.dispatchEvent(new Event('beforeunload'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(await loadAnew(here)).toBe(false);
  expect(answers).toHaveBeenCalled();
});

test('a look that is underway when the page is being left leads nowhere', async () => {
  let answer = (_: Response): void => undefined;
  answers.mockReturnValue(new Promise((done) => (answer = done)));
  const loadAnew = await watched();
  const looked = loadAnew(here);
  window.dispatchEvent(new Event('beforeunload'));
  answer(await page('app-two.js'));
  expect(await looked).toBe(true);
  expect(reload).not.toHaveBeenCalled();
});

test('a page that is shown again as it was left is loaded anew only when something was dropped', async () => {
  await watched();
  const show = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  show();
  expect(reload).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('beforeunload'));
  await missPart();
  show();
  expect(reload).toHaveBeenCalledOnce();
});
