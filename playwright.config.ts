import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs, findChromium, findShell } from './scripts/chromium.mjs';

const whole = await findChromium();
const shell = findShell() ?? whole;
const others = 'others/*.spec.ts';

// Firefox is driven over a WebSocket, which Node 20 has only when it is asked for.
if (!('WebSocket' in globalThis))
  process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --experimental-websocket`;

/** What is not tested in the shell: `whole` in e2e/support/test.ts. */
const wholeBrowser = /@whole-browser/;

const chromium = (executablePath: string | undefined) => ({
  // What runs everywhere runs here too.
  testIgnore: /others.(?!leaving)/,
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        ...chromiumArgs,
        '--host-resolver-rules=MAP kb.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
  },
});

/**
 * Chromium, on the built files; smoke tests in Firefox and WebKitGTK, which Playwright does not drive as Debian has
 * them. Two host names stand for other sites than 127.0.0.1: `localhost`, which counts as
 * secure, and `kb.example`, which is a plain http intranet. Nothing else has an address.
 */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // A test that passes only at a second try is counted as flaky and named in the summary.
  retries: process.env['CI'] ? 2 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  outputDir: 'test-results',
  use: { locale: 'en-US', timezoneId: 'Asia/Tokyo', screenshot: 'only-on-failure', serviceWorkers: 'block' },
  projects: [
    { name: 'chromium', grepInvert: wholeBrowser, ...chromium(shell) },
    { name: 'chromium-whole', grep: wholeBrowser, ...chromium(whole) },
    { name: 'firefox', testMatch: others, testIgnore: 'others/console.spec.ts' },
    { name: 'webkit', testMatch: others },
  ],
});
