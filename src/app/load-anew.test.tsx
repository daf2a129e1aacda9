import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const answers = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  sessionStorage.clear();
  answers.mockReset().mockResolvedValue(new Response(null, { status: 404 }));
  vi.stubGlobal('fetch', answers);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function missPart(): Promise<void> {
  window.dispatchEvent(new Event('vite:preloadError'));
  await vi.advanceTimersByTimeAsync(0);
}

test('a missing part leads to a look whether the page is still there', async () => {
  const { watchForMissingParts } = await import('#src/app/load-anew.ts');
  watchForMissingParts();
  await missPart();
  expect(answers).toHaveBeenCalledWith(location.href, expect.objectContaining({ method: 'HEAD' }));
});

test('a part that is dropped because the page is being left is not missing', async () => {
  const { watchForMissingParts, loadAnew } = await import('#src/app/load-anew.ts');
  watchForMissingParts();
  window.dispatchEvent(new Event('beforeunload'));
  await missPart();
  expect(await loadAnew(location.href)).toBe(true);
  expect(answers).not.toHaveBeenCalled();
});

test('a page that was not left after all looks for its parts again', async () => {
  const { loadAnew, watchForMissingParts } = await import('#src/app/load-anew.ts');
  watchForMissingParts();
  window.dispatchEvent(new Event('beforeunload'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(await loadAnew(location.href)).toBe(false);
  expect(answers).toHaveBeenCalled();
});
