import { create } from 'zustand';

/** The one sentence that a screen reader is to be told now; `turn` lets the same sentence be said twice. */
export const useAnnouncement = create<{ text: string; turn: number }>(() => ({ text: '', turn: 0 }));

/** A screen reader drops what a live region says just before the focus moves, as it does after most presses. */
const AFTER_THE_FOCUS = 400;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Says a sentence through the page's one live region, `after` milliseconds, once the focus rests; of several the last. */
export function announce(text: string, after = AFTER_THE_FOCUS): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => useAnnouncement.setState(({ turn }) => ({ text, turn: turn + 1 })), after);
}
