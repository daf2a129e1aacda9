const KEY = 'unstun.reload';
const PAUSE = 60_000;
let underway: Promise<boolean> | null = null;

/**
 * Loads an address anew after a file did not arrive, as happens when the site was updated while the page was open. False
 * when that was done within the last minute, cannot be remembered, or the server does not answer: then it would not help.
 */
export function loadAnew(address: string): Promise<boolean> {
  underway ??= attempt(address).catch(() => false);
  void underway.then((done) => {
    if (!done) underway = null;
  });
  return underway;
}

async function attempt(address: string): Promise<boolean> {
  if (Math.abs(Date.now() - Number(sessionStorage.getItem(KEY) ?? 0)) < PAUSE) return false;
  sessionStorage.setItem(KEY, '0');
  const answer = await fetch(address, { method: 'HEAD', cache: 'no-store' });
  if (!answer.ok) return false;
  sessionStorage.setItem(KEY, String(Date.now()));
  if (address === location.href) location.reload();
  else location.replace(address);
  return true;
}

/** Loads the page anew when a part that is fetched in the background is missing; a page being opened comes first. */
export function watchForMissingParts(): void {
  window.addEventListener('vite:preloadError', () => {
    window.setTimeout(() => void loadAnew(location.href));
  });
}
