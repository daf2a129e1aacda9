// Finds the browsers besides Chromium to run smoke tests in, or gets them from Debian.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { installFromDebian, isExecutable, placesOf } from './find-program.mjs';

const firefoxPlaces = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS'],
};

/** The Firefox to use: the one named by FIREFOX, or an installed one; nothing when there is none. */
export function findFirefox() {
  if (process.env.FIREFOX) return process.env.FIREFOX;
  return placesOf(['firefox-esr', 'firefox'], firefoxPlaces[process.platform]).find(
    (file) =>
      isExecutable(file) && spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
  );
}

/** What WebKitGTK is driven with: its driver, its MiniBrowser and a screen that nobody sees; nothing when one is missing. */
export function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const [driver, xvfb] = ['WebKitWebDriver', 'Xvfb'].map((name) => placesOf([name]).find(isExecutable));
  const miniBrowser = libraries()
    .map((folder) => path.join(folder, 'MiniBrowser'))
    .find(isExecutable);
  return driver && xvfb && miniBrowser ? { driver, xvfb, miniBrowser } : undefined;
}

/** The folders of WebKitGTK's own programs, which are on no PATH. */
function libraries() {
  const inFolder = (folder) => {
    try {
      return readdirSync(folder, { withFileTypes: true })
        .filter((one) => one.isDirectory())
        .map((one) => path.join(folder, one.name));
    } catch {
      return [];
    }
  };
  return [...inFolder('/usr/lib'), '/usr/libexec', '/usr/lib64']
    .flatMap(inFolder)
    .filter((folder) => path.basename(folder).startsWith('webkit'));
}

const others = {
  firefox: {
    name: 'Firefox',
    find: findFirefox,
    packages: ['firefox-esr'],
    advice: 'install Firefox, or name one: FIREFOX=/path/to/firefox npm test',
  },
  webkit: {
    name: 'WebKitGTK',
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
    advice: 'on Linux, install the packages webkit2gtk-driver and xvfb',
  },
};

/** The Playwright projects whose browser is here, fetched first where that can be; and for each other one, what to do. */
export function ensureOthers() {
  const projects = [];
  const missing = [];
  for (const [project, { name, find, packages, advice }] of Object.entries(others)) {
    if (find() || (installFromDebian(name, packages) && find())) projects.push(project);
    else missing.push(`${name}: not found; ${advice}`);
  }
  return { projects, missing };
}
