// Measures how a large vmware.log is read, in one run: the whole path in Chromium (drop, worker, findings, plot) beside
// the floor (the same stream in a worker, only decoded and split into lines) and `grep -E` with the same signatures.
// Wants a build in dist/. Usage: node scripts/bench-evidence.mjs [megabytes=200] [runs=3]
import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumArgs, ensureChromium } from './chromium.mjs';
import { serve } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [megabytes = 200, runs = 3] = process.argv.slice(2).map(Number);
const folder = path.join(root, '.cache', 'bench');
const file = path.join(folder, `vmware-${megabytes}.log`);
const goals = { floor: 2, heap: 32, task: 50 };

const ordinary = [
  'In(05) vmx - HBACommon: First write on scsi0:0.fileName=/vmfs/volumes/5f3a/app01/app01.vmdk',
  'In(05) vcpu-0 - Tools: Changing running status: 1 => 2.',
  'In(05) svga - SVGA-GUI: Cmd state changed, waiting for the next frame of the console',
  'In(05) vmx - GuestRpc: Channel 7 was closed, unloading handlers (3 left)',
  'In(05) mks - SOCKET 12 (102) recv error 104: Connection reset by peer',
  'Wa(03) vcpu-3 - VTHREAD 1318 "vcpu-3" ran for 18 ms with interrupts off, expected below 10 ms',
];
const interesting = [
  'In(05) vmx - SnapshotVMX_Consolidate: Starting online snapshot consolidate operation.',
  'In(05) vcpu-0 - Checkpoint_Unstun: vm stopped for NUMBER us',
  'In(05) vmx - ConsolidateEnd: Snapshot consolidate complete: The operation completed successfully (0).',
  'In(05) vmx - SnapshotVMXTakeSnapshotComplete: Done with snapshot app01-Snapshot7: 12',
];
const signatures =
  'stun|uiesc|napshot|onsolid|0x8004|otplug|guestOS|hosted I|Log for|to lock|is lock|o space|e space|ange ID|-ctk|ction using|ools is|VssS';

/** Writes a vmware.log of the wanted size with one line of interest in a hundred; always the same one. */
async function generate() {
  await mkdir(folder, { recursive: true });
  const out = createWriteStream(file);
  let seed = 7;
  const chance = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  let time = Date.UTC(2025, 9, 28, 0, 0, 0);
  let block = '';
  for (let bytes = 0, number = 0; bytes < megabytes * 1024 * 1024; number++) {
    time += Math.floor(chance() * 40);
    const lines = number % 100 === 99 ? interesting : ordinary;
    const text = lines[Math.floor(chance() * lines.length)];
    const length = Math.floor(10 ** (4.5 + chance() * 3));
    const line = `${new Date(time).toISOString()} ${text.replace('NUMBER', String(length))}\n`;
    bytes += line.length;
    block += line;
    if (block.length < 1024 * 1024) continue;
    if (!out.write(block)) await once(out, 'drain');
    block = '';
  }
  out.end(block);
  await once(out, 'close');
}

/** The floor's page: a worker that takes the same file's stream, decodes it and cuts it into lines. */
const floorWorker = `onmessage = async ({ data }) => {
  const from = performance.now();
  const decoder = new TextDecoder();
  let lines = 0, tail = '';
  const reader = data.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const parts = (tail + decoder.decode(value, { stream: true })).split('\\n');
    tail = parts.pop();
    lines += parts.length;
  }
  postMessage({ ms: performance.now() - from, lines });
};`;
const floorPage =
  '<!doctype html><meta charset="utf-8"><title>floor</title><input type="file"><script src="page.js"></script>';
const floorScript = `document.querySelector('input').onchange = (event) => {
  const worker = new Worker('worker.js');
  const from = performance.now();
  worker.onmessage = ({ data }) => { window.result = { ...data, whole: performance.now() - from }; worker.terminate(); };
  worker.postMessage(event.target.files[0]);
};`;

const floorServer = createServer((request, response) => {
  const answers = {
    '/': ['text/html', floorPage],
    '/page.js': ['text/javascript', floorScript],
    '/worker.js': ['text/javascript', floorWorker],
  };
  const [type, body] = answers[request.url] ?? ['text/plain', ''];
  response.writeHead(body ? 200 : 404, { 'Content-Type': type }).end(body);
});

async function measureFloor(browser, port) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.setInputFiles('input', file);
  await page.waitForFunction(() => 'result' in window, null, { timeout: 300_000 });
  const { whole } = await page.evaluate(() => window.result);
  await page.close();
  return whole;
}

/** How to ask for the heap of the page's worker, in bytes. */
async function watchWorkerHeap(session) {
  const answers = new Map();
  let worker;
  let number = 0;
  session.on('Target.attachedToTarget', ({ sessionId }) => (worker = sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    answers.get(id)?.(result?.usedSize ?? 0);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return () =>
    new Promise((done) => {
      if (!worker) return done(0);
      answers.set(++number, done);
      setTimeout(() => done(0), 5000);
      const message = JSON.stringify({ id: number, method: 'Runtime.getHeapUsage' });
      session.send('Target.sendMessageToTarget', { sessionId: worker, message }).catch(() => done(0));
    });
}

/** Time from the choice of the file to the plot on the page, longest task of the page, and growth of both heaps. */
async function measureProduct(browser, site) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const workerHeap = await watchWorkerHeap(session);
  await page.goto(`${site.url}en/evidence/`);
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const seen = { longest: 0, done: 0, from: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
    document.addEventListener('change', () => (seen.from = performance.now()), true);
    new MutationObserver(() => {
      if (seen.done === 0 && document.querySelector('.stun-plot')) seen.done = performance.now();
    }).observe(document, { subtree: true, childList: true });
  });
  const heapOf = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await heapOf();
  let peak = 0;
  const base = await workerHeap();
  let over = false;
  const watching = (async () => {
    while (!over) {
      peak = Math.max(peak, await workerHeap().catch(() => 0));
      await new Promise((go) => setTimeout(go, 200));
    }
  })();
  await page.setInputFiles('input[type=file]', file);
  await page.waitForFunction(() => window.seen.done > 0, null, { timeout: 300_000 });
  over = true;
  await watching;
  await page.waitForTimeout(300);
  const after = await heapOf();
  const { from, done, longest } = await page.evaluate(() => window.seen);
  await page.close();
  return { ms: done - from, longest, heap: (after - before) / 1048576, workerPeak: (peak - base) / 1048576 };
}

const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
const grep = () => {
  const from = performance.now();
  spawnSync('grep', ['-cE', signatures, file], { env: { ...process.env, LC_ALL: 'C' } });
  return performance.now() - from;
};

await generate();
await readFile(file).then(() => undefined);
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: [...chromiumArgs, '--enable-precise-memory-info'],
});
const site = await serve({ dir: path.join(root, 'dist') });
floorServer.listen(0, '127.0.0.1');
await once(floorServer, 'listening');
const floors = [];
const greps = [];
const products = [];
for (let run = 0; run < runs; run++) {
  floors.push(await measureFloor(browser, floorServer.address().port));
  products.push(await measureProduct(browser, site));
  greps.push(grep());
}
await browser.close();
await site.close();
floorServer.close();
await rm(file);

const whole = median(products.map(({ ms }) => ms));
const ratio = whole / median(floors);
const task = Math.max(...products.map(({ longest }) => longest));
const heap = Math.max(...products.map((one) => one.heap));
const workerPeak = Math.max(...products.map((one) => one.workerPeak));
const say = (what, value, goal, met) =>
  console.log(`${what.padEnd(44)} ${value.padStart(10)}   goal ${goal}   ${met ? 'met' : 'MISSED'}`);
console.log(
  `${megabytes} MB vmware.log, ${runs} runs, medians: floor ${median(floors).toFixed(0)} ms, product ${whole.toFixed(0)} ms, grep -E ${median(greps).toFixed(0)} ms (${(whole / median(greps)).toFixed(2)} ×)`,
);
say('whole path ÷ floor (decode and split)', ratio.toFixed(2), `≤ ${goals.floor}`, ratio <= goals.floor);
say('growth of the page’s heap, MB', heap.toFixed(1), `≤ ${goals.heap}`, heap <= goals.heap);
say(
  'growth of the worker’s heap at its peak, MB',
  workerPeak.toFixed(1),
  `≤ ${goals.heap}`,
  workerPeak <= goals.heap,
);
say('longest task of the page, ms', task.toFixed(0), `≤ ${goals.task}`, task <= goals.task);
process.exitCode = ratio <= goals.floor && heap <= goals.heap && task <= goals.task ? 0 : 1;
