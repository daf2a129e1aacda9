import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { findWebKit } from '../../scripts/other-browsers.mjs';
import { kinds } from '../support/page.ts';
import { startProgram } from './program.ts';
import { expect, served } from './test.ts';
import { startScreen } from './webkit.ts';

/** A page whose one error shows that errors are seen, some time after the others have loaded. */
const known = 'data:text/html,<script>setTimeout(() => console.error("known"), 4000)</script>';

/** WebKitGTK has no manifests of applications and says so; the directive is for browsers that have. */
const unknownDirective = "Unrecognized Content-Security-Policy directive 'manifest-src'";

/** WebKit's driver tells nothing of the console. Its MiniBrowser does, when nobody drives it. */
for (const language of ['ja', 'en'] as const)
  served(`pages load without an error in the console (${language})`, async ({ site }, { project }) => {
    const programs = findWebKit()!;
    const screen = await startScreen(programs);
    // Its processes write there a little longer than it runs; Playwright empties the folder before the next run.
    const home = mkdtempSync(path.join(project.outputDir, 'webkit-'));
    const addresses = Object.values(kinds).map((kind) => site.url + kind.replace('{lang}', language));
    const browser = await startProgram(programs.miniBrowser, {
      args: ['--enable-write-console-messages-to-stdout=true', ...addresses, known],
      ready: (said) => said.includes('CONSOLE ERROR known') || undefined,
      env: { DISPLAY: `:${screen.ready}`, HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home },
    });
    const errors = browser
      .said()
      .split('\n')
      .filter((line) => /CONSOLE (?:[A-Z]+ )*ERROR/.test(line) && !line.includes(unknownDirective));
    await browser.stop();
    await screen.stop();
    expect(errors).toEqual([expect.stringContaining('known')]);
  });
