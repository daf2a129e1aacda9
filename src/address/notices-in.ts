import { isNotice, type Notice } from '#src/case/notice.ts';

/** The notices that a history entry's state keeps, as a rewritten link left them there; anything else in it is ignored. */
export function noticesIn(state: unknown): Notice[] {
  const kept: unknown =
    typeof state === 'object' && state !== null && 'notices' in state ? state.notices : null;
  return Array.isArray(kept) ? kept.filter(isNotice) : [];
}
