const KEY = 'unstun.keys';

/** Takes over the saved choice; the keys are on while nothing is saved or storage is refused. */
export function startKeys(): void {
  try {
    if (localStorage.getItem(KEY) === 'off') show(false);
  } catch {
    // Storage is refused: the keys are on.
  }
}

/** Whether the product's own keys do something. The choice stands on the page itself, where the answers of a question look it up. */
export const keysAreOn = (): boolean => document.documentElement.dataset['keys'] !== 'off';

/** Turns the product's own keys on or off, and keeps the choice where storage allows it. */
export function chooseKeys(on: boolean): void {
  show(on);
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage is refused: the choice holds for this page only.
  }
}

function show(on: boolean): void {
  if (on) delete document.documentElement.dataset['keys'];
  else document.documentElement.dataset['keys'] = 'off';
}
