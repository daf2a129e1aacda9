import { keysAreOn } from '#src/search/key-setting.ts';

/** What a single key opens. */
export type Opened = 'search' | 'keys';

/** Whether an input method is at work: what is pressed belongs to it (A11Y-10). Safari tells by the code 229 alone. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.key === 'Process' || event.keyCode === 229;

/**
 * What a key opens: nothing in a field, in a dialog, while an input method is at work, together with another key, or when
 * the reader has turned the keys off.
 */
export function openedBy(event: KeyboardEvent): Opened | null {
  if (!isForUs(event) || event.ctrlKey || event.metaKey) return null;
  if (event.key === '/') return 'search';
  return event.key === '?' ? 'keys' : null;
}

/** Whether a key takes the last answer back or gives it again, under the same conditions. */
export function steppedBy(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!isForUs(event) || event.ctrlKey === event.metaKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null;
}

function isForUs(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.defaultPrevented || isComposing(event) || event.altKey || !keysAreOn()) return false;
  if (document.querySelector('dialog[open]')) return false;
  return !(target instanceof Element && target.closest('input, textarea, select, [contenteditable]'));
}
