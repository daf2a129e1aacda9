import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { ensureOthers, findFirefox } from './other-browsers.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('a browser that is missing and cannot be installed is named with what to do, and is not run', () => {
  const empty = mkdtempSync(path.join(tmpdir(), 'empty-'));
  vi.stubEnv('PATH', empty);
  vi.stubEnv('FIREFOX', '/opt/firefox/firefox');
  vi.spyOn(process, 'getuid').mockReturnValue(1000);
  expect(ensureOthers()).toEqual({
    projects: ['firefox'],
    missing: [expect.stringMatching(/^WebKitGTK: not found; .*webkit2gtk-driver and xvfb$/)],
  });
  rmdirSync(empty);
});

test('the Firefox that is named is taken', () => {
  vi.stubEnv('FIREFOX', '/opt/firefox/firefox');
  expect(findFirefox()).toBe('/opt/firefox/firefox');
});
