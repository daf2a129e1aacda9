import { create } from 'zustand';

/** The one sentence that a screen reader is to be told now; `turn` lets the same sentence be said twice. */
export const useAnnouncement = create<{ text: string; turn: number }>(() => ({ text: '', turn: 0 }));

/** Says a sentence through the page's one live region. */
export function announce(text: string): void {
  useAnnouncement.setState(({ turn }) => ({ text, turn: turn + 1 }));
}
