// `npm test`: everything, from a fresh clone. `node scripts/test.mjs lint unit` runs the named steps only.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { ensureChromium, ensureShell } from './chromium.mjs';
import { inLanes } from './in-lanes.mjs';
import { ensureDependencies, root } from './install.mjs';
import { ensureOthers } from './other-browsers.mjs';
import { steps } from './steps.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}. Steps: ${steps.map((step) => step.name).join(' ')}`,
  );
  process.exit(2);
}
const chosen = asked.length > 0 ? steps.filter((step) => asked.includes(step.name)) : steps;

/** Runs Node with `args` and resolves to its exit code and what it printed; `show` says that this is shown as it comes. */
function run(args, env, show) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
    let text = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])
      from.setEncoding('utf8').on('data', (part) => {
        text += part;
        if (show) to.write(part);
      });
    child.on('close', (code) => done({ code, text }));
  });
}

function countsOf({ report, counts }) {
  try {
    return counts(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whether what a step prints is shown as it comes; else it is shown in one piece at its end. */
const isShown = (step) => step.alone || chosen.length === 1;

async function perform(step, soFar) {
  if (soFar.some(({ name, worked }) => name === step.needs && !worked))
    return { skipped: `${step.needs} failed` };
  if (step.report) rmSync(step.report, { force: true });
  const { projects = [], missing = [] } = step.others ? ensureOthers() : {};
  const notRun = missing.map((why) => `  not run  ${why}`);
  if (step.others && projects.length === 0)
    return { skipped: 'no other browser here', optional: true, lines: notRun };
  if (step.browser) {
    await ensureChromium();
    ensureShell();
  }
  let worked = true;
  let text = '';
  for (const args of step.commands(projects)) {
    const { code, text: printed } = await run(args, step.env, isShown(step));
    worked &&= code === 0;
    text += printed;
  }
  const lines = [...(stripVTControlCharacters(text).match(step.summary ?? /$^/) ?? []), ...notRun];
  return { worked, lines, counted: step.report && countsOf(step), ...(!isShown(step) && { text }) };
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

try {
  ensureDependencies();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const began = performance.now();
const soFar = [];
const results = await inLanes(chosen, availableParallelism(), async (step) => {
  const start = performance.now();
  console.log(`\n── ${step.name} …`);
  const result = await perform(step, soFar).catch((error) => ({ worked: false, text: `${error.message}\n` }));
  const time = result.skipped ? `skipped: ${result.skipped}` : seconds(start);
  if (result.text) process.stdout.write(`\n${result.text}`);
  console.log(`── ${step.name} ${result.worked ? 'ok' : result.skipped ? 'not run' : 'FAILED'} (${time})`);
  const whole = { name: step.name, runner: Boolean(step.report), time, ...result };
  soFar.push(whole);
  return whole;
});

console.log(`\n── summary (${seconds(began)})`);
for (const { name, worked, skipped, time } of results)
  console.log(`${worked ? 'ok     ' : skipped ? 'not run' : 'FAILED '}  ${name.padEnd(9)} ${time}`);
const runners = results.filter(({ runner }) => runner);
for (const { name, lines = [], counted, optional } of runners) {
  console.log([`${name}:`, ...lines, ...(counted || optional ? [] : ['  no report'])].join('\n'));
}
const sum = (key) => runners.reduce((total, { counted }) => total + (counted?.[key] ?? 0), 0);
if (runners.length > 0) console.log(`tests: ${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = results.every(({ worked, optional }) => worked || optional) ? 0 : 1;
