import { virtual } from '@guidepup/virtual-screen-reader';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { languages, placeAt, relativePath } from '#src/address/place.ts';
import { App } from '#src/app/app.tsx';
import { createLibrary } from '#src/app/library.ts';

/*
 * What a screen reader says from the top of a page to its end, one phrase a line, as stored scripts. When one changes,
 * read the new script as somebody who hears it; `npm run spoken` keeps it.
 */

/** One screen of each kind, by its address below the language; in the last, `typed` is sent as the version. */
const screens: Readonly<Record<string, { readonly address: string; readonly typed?: string }>> = {
  start: { address: '' },
  question: { address: 'stun/?datastore=nfs3' },
  result: { address: 'stun/?datastore=nfs3&esxi=7.x&proxy-host=other&transport=hotadd' },
  fix: { address: 'fixes/force-network-mode/' },
  error: { address: 'stun/?ask=esxi&datastore=nfs3', typed: '8.0.2' },
};

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
let root: Root | null = null;
beforeEach(() => {
  process.env['TZ'] = 'UTC';
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 15, 3, 4) });
  // A page has no other configuration than the shipped one here.
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}')));
  localStorage.clear();
  const style = document.createElement('style');
  // What the style sheet and the browser take off the page; and what is put in late, which has tests of its own.
  const unseen = ['.printed-address', 'details:not([open]) > :not(summary)'];
  const late = ['.handover', '.hands', '.tried-note', '.recent'];
  style.textContent = `${[...unseen, ...late].join(', ')} { display: none }`;
  document.head.append(style);
});
afterEach(async () => {
  await virtual.stop();
  act(() => root?.unmount());
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Waits for what is fetched after the first paint. */
async function settle(): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < 5; before = document.body.textContent) {
    await act(() => new Promise((done) => setTimeout(done, 40)));
    const busy = document.querySelector('[aria-busy="true"]') !== null;
    quiet = !busy && before === document.body.textContent ? quiet + 1 : 0;
  }
}

/** Shows a page with its script running, as a reader has it. */
async function show(address: string): Promise<void> {
  const library = createLibrary();
  const { language, place } = placeAt(address.split('?')[0]!);
  await library.fetch(language, place);
  const box = document.body.appendChild(document.createElement('div'));
  root = createRoot(box);
  await act(async () =>
    root!.render(
      <MemoryRouter initialEntries={[address]}>
        <App library={library} hrefOf={(from, path, search) => relativePath(from, path) + search} />
      </MemoryRouter>,
    ),
  );
  await settle();
}

async function sendVersion(text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[name="esxi"]')!;
  await act(async () => {
    field.value = text;
    field.form!.requestSubmit();
  });
  await settle();
}

/** The start page is heard as a whole, the others without what stands around every page. */
async function spoken(name: string): Promise<string> {
  const container = name === 'start' ? document.body : document.querySelector('main')!;
  await virtual.start({ container });
  const said: string[] = [];
  while (said.length < 3000 && (said.length < 2 || !/^end of (document|main)$/.test(said.at(-1)!))) {
    said.push(await virtual.lastSpokenPhrase());
    await virtual.next();
  }
  return `${said.join('\n')}\n`;
}

describe.each(languages)('%s', (language) => {
  test.each(Object.entries(screens))('%s is spoken in its order', async (name, { address, typed }) => {
    await show(`/${language}/${address}`);
    if (typed !== undefined) await sendVersion(typed);
    const script = await spoken(name);
    await expect(script).toMatchFileSnapshot(`spoken/${name}.${language}.txt`);
    const names = [...script.matchAll(/^(?:link|button)(?:, (.*))?$/gm)].map(([, said = '']) => said);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((said) => !/\p{L}{2}/u.test(said) || said.length > 200)).toEqual([]);
  });
});
