const KEY = 'unstun.reload';
const PAUSE = 60_000;
let underway: Promise<boolean> | null = null;

/**
 * Loads an address anew after a file did not arrive, as happens when the site was updated while the page was open. False
 * when that was done within the last minute, cannot be remembered, or the server does not answer: then it would not help.
 * A page that is being left stays so: Firefox drops what it still fetches, and loading anew would keep the reader here.
 */
export function loadAnew(address: string): Promise<boolean> {
  return (underway ??= attempt(address).catch(() => {
    underway = null;
    return false;
  }));
}

/** True once the address is being loaded; throws where that would not help. */
async function attempt(address: string): Promise<boolean> {
  if (Math.abs(Date.now() - Number(sessionStorage.getItem(KEY))) < PAUSE) throw new Error(address);
  sessionStorage.setItem(KEY, '0');
  const answer = await fetch(address, { method: 'HEAD', cache: 'no-store' });
  if (!answer.ok) throw new Error(address);
  sessionStorage.setItem(KEY, String(Date.now()));
  if (address === location.href) location.reload();
  else location.replace(address);
  return true;
}

/** Loads the page anew when a part that is fetched in the background is missing; a page being opened comes first. */
export function watchForMissingParts(): void {
  addEventListener('beforeunload', () => {
    underway = Promise.resolve(true);
    setTimeout(() => (underway = null), 2000);
  });
  addEventListener('vite:preloadError', () => {
    setTimeout(() => void loadAnew(location.href));
  });
}
