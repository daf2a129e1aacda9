/** How far the isolating test is: the number of its step, counted from 0, and when that step came up, in milliseconds. */
export interface TestProgress {
  readonly at: number;
  readonly since: number;
}

const KEY = 'isolatingTest';

const stateOf = (): object => {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? state : {};
};

/** What this entry of the browser's history holds of a test of so many steps; a page that is loaded again goes on from there. */
export function readProgress(steps: number): TestProgress | null {
  const kept: unknown = Object.entries(stateOf()).find(([name]) => name === KEY)?.[1];
  if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('since' in kept)) return null;
  const { at, since } = kept;
  const isStep = typeof at === 'number' && Number.isInteger(at) && at >= 0 && at <= steps;
  return isStep && typeof since === 'number' && since <= Date.now() ? { at, since } : null;
}

/** Keeps it with this entry, or forgets it. */
export function keepProgress(progress: TestProgress | null): void {
  window.history.replaceState({ ...stateOf(), [KEY]: progress }, '');
}
