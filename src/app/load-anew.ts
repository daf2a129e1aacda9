import { LOSING } from '#src/address/losing.ts';

const KEY = 'unstun.reload';
const PAUSE = 60_000;
const LONGEST = 10_000;
let underway: Promise<boolean> | null = null;
let leaving = false;
let missed = false;

/**
 * Loads an address anew after a file did not arrive, as happens when the site was updated while the page was open. False
 * when that was done within the last minute, cannot be remembered, or would not help. A page that is being left stays so:
 * Firefox and WebKit drop what it still fetches, not always with a word before, and loading anew would keep the reader here.
 * Nor where something would be lost, unless the reader insists.
 */
export function loadAnew(
  address: string,
  isWanted: () => boolean = () => true,
  insist = false,
): Promise<boolean> {
  missed = true;
  if (leaving) return Promise.resolve(true);
  if (insist) underway = null;
  return (underway ??= attempt(address, isWanted, insist)
    .catch(() => false)
    .then((loading) => {
      if (!loading) underway = null;
      return loading;
    }));
}

/** Whether the address is being loaded, or the page left; not where loading would not help. */
async function attempt(address: string, isWanted: () => boolean, insist: boolean): Promise<boolean> {
  const loses = !dispatchEvent(new Event(LOSING, { cancelable: true }));
  if (!insist) {
    if (loses || Math.abs(Date.now() - Number(sessionStorage.getItem(KEY))) < PAUSE) return false;
    sessionStorage.setItem(KEY, '0');
  }
  const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(LONGEST) });
  if (!answer.ok) return false;
  const isHere = address === location.href;
  if (isHere && isSame(await answer.text())) {
    // Dropped, as on the way to a page that may be long in coming, or cut off: too early to say that it is missing.
    await new Promise((done) => setTimeout(done, 2000));
    return false;
  }
  if (leaving) return true;
  if (!isWanted()) return false;
  if (!insist) sessionStorage.setItem(KEY, String(Date.now()));
  // The browser asks whether to leave.
  if (loses) addEventListener('beforeunload', (event) => event.preventDefault(), { once: true });
  if (isHere) location.reload();
  else location.assign(address);
  return true;
}

/** Whether a page asks for the script that runs here: then the site is the same, with the same files. */
const isSame = (html: string): boolean => {
  const own = document.querySelector<HTMLScriptElement>('script[src*="/app-"]');
  return own !== null && html.includes(own.src.split('/').at(-1)!);
};

/** Loads the page anew when a part that is fetched in the background is missing; a page being opened comes first. */
export function watchForMissingParts(): void {
  addEventListener('beforeunload', () => {
    leaving = true;
    setTimeout(() => (leaving = false), 2000);
  });
  addEventListener('vite:preloadError', () => {
    setTimeout(() => void loadAnew(location.href));
  });
  // A page that a browser kept as it was left, and shows again, still lacks what was dropped then.
  addEventListener('pageshow', ({ persisted }) => {
    leaving = false;
    if (persisted && (missed || document.getElementById('not-started'))) location.reload();
  });
}
