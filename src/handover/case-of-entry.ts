const MARK = 'unstunCase';

/** The id of the case that this entry of the history belongs to; nothing when it was never marked. */
export function caseOfEntry(): string | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !(MARK in state)) return undefined;
  return typeof state[MARK] === 'string' ? state[MARK] : undefined;
}

/** Marks this entry of the history with a case: going back to it, or loading it again, finds that case and no other. */
export function markEntry(id: string): void {
  const state: unknown = history.state;
  if (caseOfEntry() !== id) history.replaceState({ ...(state as object | null), [MARK]: id }, '');
}
