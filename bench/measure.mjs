import { setTimeout as sleep } from 'node:timers/promises';
import { blank } from './host.mjs';
import { probe } from './probe.mjs';

/** A slow machine on a slow network: 4 × slower, 150 ms to answer, 1.6 Mbit/s. */
const slowdown = 4;
const network = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
const settled = 400;

async function until(what, test) {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(20)) {
    const result = await test();
    if (result) return result;
  }
  throw new Error(`timed out waiting for ${what}`);
}

/** Presses the first match of a selector; gives the time to the next question and the main thread's work, in ms. */
async function press(page, session, selector, patience = settled) {
  const place = await page.evaluate((css) => window.bench.placeOf(css), selector);
  if (!place) return undefined;
  await sleep(100);
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const count = await page.evaluate(() => window.bench.presses.length);
  const before = await worked();
  await page.mouse.click(place.x, place.y);
  await sleep(patience);
  const work = (await worked()) - before;
  const shown = await until('the next question', () =>
    page.evaluate((index) => window.bench?.presses[index], count),
  );
  return { shown, work };
}

/** One visit with nothing cached: load, answer until nothing is left to answer, and on the way
 * switch the language there and back. */
export async function visit(browser, site) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const addresses = [];
    let lastChange = Date.now();
    const underway = new Set();
    page.on('request', (request) => {
      underway.add(request);
      addresses.push(new URL(request.url()).pathname);
      lastChange = Date.now();
    });
    for (const event of ['requestfinished', 'requestfailed'])
      page.on(event, (request) => {
        underway.delete(request);
        lastChange = Date.now();
      });
    await page.addInitScript(probe, { question: site.question, answer: site.answer });
    await page.goto(site.origin + blank);
    await session.send('Performance.enable');
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await sleep(250);
    addresses.length = 0;

    await page.goto(site.origin + site.path);
    await until('the first answer', () => page.evaluate(() => window.bench.ready));
    await until('the network', () => underway.size === 0 && Date.now() - lastChange > 1000);
    const { painted, ready, shift, long } = await page.evaluate(() => window.bench);
    const script = addresses.reduce((sum, address) => sum + site.scriptBytes(address), 0) / 1000;
    const requests = addresses.length;

    const presses = [];
    let there;
    let back;
    for (let one = {}; one && presses.length < 8;) {
      one = await press(page, session, site.answer);
      if (one) presses.push(one);
      if (site.language && presses.length === 2 && !back) {
        there = await press(page, session, site.language, 1500);
        back = await press(page, session, site.language);
      }
    }
    if (presses.length < 3) throw new Error(`only ${presses.length} questions could be answered`);
    const blocked = long
      .filter(({ startTime, duration }) => startTime + duration > painted)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    return { painted, ready, shift, blocked, script, requests, presses, there, back };
  } finally {
    await context.close();
  }
}
