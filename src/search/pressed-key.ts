import { keysAreOn } from '#src/search/key-setting.ts';

/** What a single key opens. */
export type Opened = 'search' | 'keys';

/** Whether an input method is at work: what is pressed belongs to it (A11Y-10). Safari tells by the code 229 alone. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.key === 'Process' || event.keyCode === 229;

/**
 * What a key opens: nothing in a field, in a dialog, while an input method is at work, together with another key, or when
 * the reader has turned single keys off.
 */
export function openedBy(event: KeyboardEvent): Opened | null {
  if (event.defaultPrevented || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey)
    return null;
  if (!keysAreOn() || document.querySelector('dialog[open]')) return null;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))
    return null;
  if (event.key === '/') return 'search';
  return event.key === '?' ? 'keys' : null;
}
