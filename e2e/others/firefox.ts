import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { isForeign } from '../support/site.ts';
import { connectBidi, type Bidi } from './bidi.ts';
import { asJson, type Browser, type Tab } from './browser.ts';
import { inPageThatStays } from './in-page-that-stays.ts';
import { startProgram } from './program.ts';

/** Starts Firefox without a screen, with a profile of its own in `folder`, and drives it by WebDriver BiDi. */
export async function startFirefox(file: string, folder: string): Promise<Browser> {
  const profile = mkdtempSync(path.join(folder, 'firefox-'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const program = await startProgram(file, {
    args,
    ready: (said) => /BiDi listening on (ws:\S+)/.exec(said)?.[1],
  });
  const bidi = await connectBidi(`${program.ready}/session`);
  await bidi.send('session.new', { capabilities: {} });
  await bidi.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  return {
    newTab: () => newTab(bidi),
    close: async () => {
      bidi.close();
      await program.stop();
    },
  };
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

async function newTab(bidi: Bidi): Promise<Tab> {
  const { userContext } = await bidi.send<{ userContext: string }>('browser.createUserContext');
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
    userContext,
  });
  const found = problemsOf(bidi, context);
  return {
    open: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    begin: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    },
    back: async () => {
      await bidi.send('browsingContext.traverseHistory', { context, delta: -1 });
    },
    evaluate: async (inPage, argument) => {
      const evaluated = await inPageThatStays(
        () =>
          bidi.send<Evaluated>('script.callFunction', {
            target: { context },
            functionDeclaration: asJson(inPage),
            arguments: [{ type: 'string', value: JSON.stringify(argument) }],
            awaitPromise: false,
          }),
        /destroyed before query|AbortError/,
      );
      if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
      return JSON.parse(evaluated.result.value) as never;
    },
    perform: async (input) => {
      await bidi.send('input.performActions', { context, actions: [input] });
    },
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    problems: () => Promise.resolve(found),
    close: async () => {
      await bidi.send('browser.removeUserContext', { userContext });
    },
  };
}

interface Entry {
  readonly level: string;
  readonly text: string | null;
  readonly source: { readonly context?: string };
}

interface Request {
  readonly context: string | null;
  readonly request: { readonly url: string };
}

/** Collects what a tab must not do. Firefox logs uncaught errors and violations of the content policy as errors too. */
function problemsOf(bidi: Bidi, context: string): readonly string[] {
  const found: string[] = [];
  bidi.on('log.entryAdded', ({ level, text, source }: Entry) => {
    if (source.context === context && level === 'error') found.push(`console: ${text}`);
  });
  bidi.on('network.beforeRequestSent', (asked: Request) => {
    const { url } = asked.request;
    if (asked.context === context && isForeign(url)) found.push(`foreign request: ${url}`);
  });
  return found;
}
