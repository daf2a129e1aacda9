// Finds a Chromium to test in, or gets one. Nothing is imported that npm has to install first.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { attempt, installFromDebian, isExecutable, placesOf } from './find-program.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usualPlaces = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
};

const canRun = (file) => {
  if (!isExecutable(file)) return false;
  // Asking for the version also shows whether its shared libraries are there; on Windows it would open a window.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
};

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** The Chromium to use: the one named by CHROMIUM, an installed one, or Playwright's own; nothing when there is none. */
export async function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const places = usualPlaces[process.platform] ?? [];
  return (
    [...placesOf(names, places), ...places].find(canRun) ??
    [await playwrightsOwn()].find((own) => own && canRun(own))
  );
}

/**
 * Chromium without the parts around a page, which tests as the whole one does in half the time; nothing when there is none or
 * CHROMIUM names what to test in.
 */
export const findShell = () =>
  process.env.CHROMIUM
    ? undefined
    : placesOf(['chromium-headless-shell', 'chrome-headless-shell'], usualPlaces[process.platform]).find(
        canRun,
      );

/** How Chromium is started: without what would talk to the network, and as root (in a container) without its sandbox. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium to use, fetched first if there is none: from Playwright, else from Debian. Throws when neither works. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  attempt('Chromium', process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  const downloaded = await findChromium();
  if (downloaded) return downloaded;
  installFromDebian('Chromium', ['chromium', 'fonts-noto-cjk']);
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium to test in. Install Chromium or Google Chrome, or name one: CHROMIUM=/path/to/chrome npm test',
  );
}

/** Gets the shell from Debian where there is none; the tests work without it. */
export function ensureShell() {
  if (!process.env.CHROMIUM && !findShell()) installFromDebian('headless shell', ['chromium-headless-shell']);
}
