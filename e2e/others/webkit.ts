import type { WebKit } from '../../scripts/other-browsers.mjs';
import { freePort } from '../support/free-port.ts';
import { asJson, type Browser, type Tab } from './browser.ts';
import { inPageThatStays } from './in-page-that-stays.ts';
import { startProgram } from './program.ts';
import { told, watch } from './watch.ts';

/** Starts a screen that nobody sees, for WebKitGTK has no mode without one. */
export const startScreen = ({ xvfb }: WebKit) =>
  startProgram(xvfb, {
    args: ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    ready: (said) => /^\d+(?=\n)/m.exec(said)?.[0],
  });

/** Starts the driver of WebKitGTK, which opens its MiniBrowser for each session (https://w3c.github.io/webdriver/). */
export async function startWebKit(programs: WebKit): Promise<Browser> {
  const screen = await startScreen(programs);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const driver = await startProgram(programs.driver, {
    args: [`--port=${port}`],
    ready: () =>
      fetch(`${address}/status`).then(
        () => true,
        () => undefined,
      ),
    env: { DISPLAY: `:${screen.ready}` },
  });
  const { sessionId } = await ask<{ sessionId: string }>('POST', `${address}/session`, { capabilities });
  const session = `${address}/session/${sessionId}`;
  const first = await ask<string>('GET', `${session}/window`);
  return {
    newTab: () => newTab(session, first),
    close: async () => {
      await ask('DELETE', session);
      await driver.stop();
      await screen.stop();
    },
  };
}

async function ask<R>(method: string, address: string, body?: object): Promise<R> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: R & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${address}: ${value.error}: ${value.message}`);
  return value;
}

const capabilities = {
  alwaysMatch: {
    'webkitgtk:browserOptions': {
      args: ['--automation', '--javascript-can-open-windows-automatically=true'],
    },
  },
};

/** Opens a window without a tool bar, which would be wider than a phone, beside the first one. */
async function newTab(session: string, first: string): Promise<Tab> {
  const evaluate = async <A, R>(inPage: (argument: A) => R, argument: A): Promise<R> => {
    const script = `return (${asJson(inPage)})(arguments[0])`;
    const json = await inPageThatStays(
      () => ask<string>('POST', `${session}/execute/sync`, { script, args: [JSON.stringify(argument)] }),
      /before the unload event/,
    );
    return JSON.parse(json) as R;
  };
  const look = (handle: string) => ask('POST', `${session}/window`, { handle });
  await evaluate(() => void window.open('about:blank', '_blank', 'width=1000,height=800'), null);
  const handles = await ask<string[]>('GET', `${session}/window/handles`);
  await look(handles.find((one) => one !== first)!);
  const found: string[] = [];
  const collect = async (): Promise<void> => void found.push(...(await evaluate(told, null)));
  return {
    open: async (url) => {
      await collect();
      await ask('POST', `${session}/url`, { url });
      await evaluate(watch, null);
    },
    begin: (url) => evaluate((to) => void setTimeout(() => location.assign(to)), url),
    back: async () => {
      await collect();
      await ask('POST', `${session}/back`, {});
    },
    evaluate,
    perform: (input) => ask('POST', `${session}/actions`, { actions: [input] }),
    resize: (width, height) => ask('POST', `${session}/window/rect`, { width, height }),
    problems: async () => {
      await collect();
      return found;
    },
    close: async () => {
      await evaluate(() => location.protocol === 'about:' || localStorage.clear(), null);
      await ask('DELETE', `${session}/window`);
      await look(first);
    },
  };
}
