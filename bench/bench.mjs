// `npm run bench`: our question pages beside the two least things they could be, in one run. Only the ratios mean anything.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumArgs, ensureChromium } from '../scripts/chromium.mjs';
import { buildFloorStatic } from './floor-static.mjs';
import { host } from './host.mjs';
import { visit } from './measure.mjs';
import { shareOfOthers, ticks } from './others.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } });
const runs = Number(values.runs);
const tooBusy = 0.15;
const root = fileURLToPath(new URL('..', import.meta.url));
const inCache = (name) => path.join(root, '.cache', 'bench', name);
const dist = path.join(root, 'dist');
if (!existsSync(path.join(dist, 'ja', 'stun')))
  throw new Error('There is no build to measure: npm run build');

await buildFloorStatic(inCache('floor-static'));
await build({
  root: path.join(root, 'bench', 'floor-react'),
  configFile: false,
  logLevel: 'warn',
  build: { outDir: inCache('floor-react'), emptyOutDir: true },
});

const floor = { path: '/', question: 'main h1', answer: '.answers button' };
const ours = {
  question: 'main h1',
  answer: '[data-page="question"] [data-answer]',
  language: 'header a[hreflang]:not([aria-current])',
};
const sites = [
  { name: 'static floor', folder: inCache('floor-static'), ...floor },
  { name: 'React floor', folder: inCache('floor-react'), ...floor },
  { name: 'ja/stun', folder: dist, path: '/ja/stun/', ...ours },
  { name: 'en/quiesce', folder: dist, path: '/en/quiesce/', ...ours },
].map((site) => ({ ...site, visits: [], busy: [] }));

const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: [...chromiumArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
});
const hosts = new Map();
for (const site of sites) {
  if (!hosts.has(site.folder)) hosts.set(site.folder, await host(site.folder));
  Object.assign(site, hosts.get(site.folder));
}

async function waitForQuiet() {
  for (let tries = 0; tries < 20; tries++) {
    const before = ticks();
    await sleep(500);
    if (shareOfOthers(before, ticks()) < tooBusy) return;
  }
}

console.log(
  `Chromium ${browser.version()}, ${runs} visits each, interleaved; 4 × slower CPU, 150 ms, 1.6 Mbit/s`,
);
for (let round = 0; round <= runs + 4; round++) {
  const todo = sites.filter((site) => site.visits.length < runs);
  for (let turn = 0; turn < todo.length; turn++) {
    const site = todo[(turn + round) % todo.length];
    await waitForQuiet();
    const before = ticks();
    const seen = await visit(browser, site);
    const quiet = shareOfOthers(before, ticks()) < tooBusy;
    if (round > 0) (quiet ? site.visits : site.busy).push(seen); // The first round warms up.
  }
}
await browser.close();
for (const { close } of hosts.values()) close();

const median = (numbers) => {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
};
for (const site of sites) {
  const all = site.visits.length >= Math.min(5, runs) ? site.visits : [...site.visits, ...site.busy];
  if (all !== site.visits) console.log(`${site.name}: the machine was busy; busy visits are counted too`);
  const of = (look) => median(all.map(look));
  const presses = all.flatMap((seen) => seen.presses);
  site.figures = {
    'JS kB': of(({ script }) => script),
    requests: of(({ requests }) => requests),
    painted: of(({ painted }) => painted),
    clickable: of(({ ready }) => ready),
    TBT: of(({ blocked }) => blocked),
    CLS: of(({ shift }) => shift),
    'click→next': median(presses.map(({ shown }) => shown)),
    'work/click': median(presses.map(({ work }) => work)),
    ...(site.language && {
      'language (first)': of(({ there }) => there.shown),
      'language (again)': of(({ back }) => back.shown),
    }),
    visits: all.length,
  };
}
const rounded = (figures) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(value < 1 ? 3 : 1))]),
  );
console.table(Object.fromEntries(sites.map(({ name, figures }) => [name, rounded(figures)])));

const [still, react] = sites.map(({ figures }) => figures);
for (const { name, figures, language } of sites.filter((site) => site.language)) {
  const held = [
    ['first answer clickable', figures.clickable / still.clickable, 1.15, '× static floor'],
    ['click → next question', figures['click→next'] / react['click→next'], 1.25, '× React floor'],
    ['main thread per click', figures['work/click'] / react['work/click'], 1.25, '× React floor'],
    ['language switch', figures['language (again)'] / figures['click→next'], 1.5, '× a click'],
    ['blocked while loading', figures.TBT, 150, 'ms'],
    ['layout shift', figures.CLS, 0, ''],
  ];
  for (const [what, value, goal, unit] of language ? held : []) {
    const mark = value <= goal ? 'ok  ' : 'OVER';
    console.log(`${mark} ${name.padEnd(11)} ${what.padEnd(23)} ${value.toFixed(2)} ${unit} (goal ${goal})`);
  }
}
mkdirSync(inCache(''), { recursive: true });
const kept = sites.map(({ name, figures, visits, busy }) => ({ name, figures, visits, busy }));
writeFileSync(inCache('result.json'), JSON.stringify(kept, null, 1));
