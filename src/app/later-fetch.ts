import type { Language, Place } from '#src/address/place.ts';
import { likelyNext } from '#src/app/later-likely.ts';

/** So long the reader must have pressed nothing, in milliseconds, before anything is fetched that nobody asked for. */
const REST = 4000;
let pressed = 0;
const done = new Set<string>();

/**
 * While the reader reads, fetches one after the other what he is likely to want next, so that it is there should the network
 * go. Nothing for whoever saves data or has a slow network, in a page that is out of sight, and in a frame that was never
 * pressed. What fails is left alone until the network is back. Gives back how to stop.
 */
export function fetchAhead(place: Place, language: Language): () => void {
  if (Symbol.for('unstun.parts') in globalThis || isSparing()) return () => undefined;
  const over = new AbortController();
  const { signal } = over;
  let running = false;
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    for (const [name, load] of likelyNext(place, language)) {
      if (done.has(name)) continue;
      while (!signal.aborted && !(await isQuiet(signal)));
      if (signal.aborted || !(await quietly(load))) break;
      done.add(name);
    }
    running = false;
  };
  const start = (): void => void run();
  notePress();
  start();
  window.addEventListener('online', start, { signal });
  for (const kind of presses) window.addEventListener(kind, notePress, { passive: true, signal });
  return () => over.abort();
}

const presses = ['pointerdown', 'keydown', 'scroll'] as const;
/** The page may be in sight again, the network back, or the frame pressed, which counts only once the press is over. */
const changes = ['visibilitychange', 'online', 'click', 'keyup'] as const;
const notePress = (): void => void (pressed = Date.now());

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

function isSparing(): boolean {
  const { connection } = navigator as { connection?: Connection };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

/** Waits until nothing else may be going on, or a little, then says whether nothing is. */
async function isQuiet(signal: AbortSignal): Promise<boolean> {
  const left = pressed + REST - Date.now();
  const isUsed = window.parent === window || (navigator.userActivation?.hasBeenActive ?? true);
  if (document.hidden || !navigator.onLine || !isUsed) {
    await new Promise((go) => {
      for (const kind of changes) window.addEventListener(kind, go, { once: true, signal });
    });
    return false;
  }
  if (left > 0) {
    await new Promise((go) => setTimeout(go, left));
    return false;
  }
  await new Promise<void>((go) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => go());
    else setTimeout(go, 200);
  });
  return pressed + REST <= Date.now();
}

/** Loads something; whether it came. A part that nobody asked for is not missing, so nobody hears of it. */
async function quietly(load: () => Promise<unknown>): Promise<boolean> {
  const hush = (event: Event): void => event.stopImmediatePropagation();
  window.addEventListener('vite:preloadError', hush, { capture: true });
  try {
    await load();
    return true;
  } catch {
    return false;
  } finally {
    window.removeEventListener('vite:preloadError', hush, { capture: true });
  }
}
