import { use } from 'react';
import type { i18n } from 'i18next';
import { addWords } from '#src/i18n/add-words.ts';
import { useSpeaker } from '#src/i18n/use-words.ts';
import { keeping } from '#src/ui/keeping.ts';

const loads = new WeakMap<i18n, Map<string, () => Promise<void>>>();

/** A promise that React reads without waiting. */
const there: Promise<void> = Object.assign(Promise.resolve(), { status: 'fulfilled', value: undefined });

/**
 * Waits, in a `Suspense`, until word files of the page's language are there. `use` is called once and always: React
 * matches such calls by their order when it renders again.
 */
export function useWordsNow(names: readonly string[]): void {
  const speaker = useSpeaker();
  use(load(speaker, names));
}

function load(speaker: i18n, names: readonly string[]): Promise<void> {
  const lacking = names.filter((name) => !speaker.hasResourceBundle(speaker.language, name));
  if (lacking.length === 0) return there;
  const known = loads.get(speaker) ?? new Map<string, () => Promise<void>>();
  loads.set(speaker, known);
  const key = names.join(' ');
  const ask = known.get(key) ?? keeping(() => addWords(speaker, lacking));
  known.set(key, ask);
  return ask();
}
