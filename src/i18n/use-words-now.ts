import { use } from 'react';
import type { i18n } from 'i18next';
import { loadWords } from '#src/i18n/load-words.ts';
import { useSpeaker } from '#src/i18n/use-words.ts';

const loading = new WeakMap<i18n, Map<string, Promise<unknown>>>();

/** A promise that React reads without waiting. */
const there: Promise<unknown> = Object.assign(Promise.resolve(), { status: 'fulfilled', value: undefined });

/**
 * Waits, in a `Suspense`, until word files of the page's language are there. `use` is called once and always: React
 * matches such calls by their order when it renders again.
 */
export function useWordsNow(names: readonly string[]): void {
  const speaker = useSpeaker();
  use(load(speaker, names));
}

function load(speaker: i18n, names: readonly string[]): Promise<unknown> {
  const lacking = names.filter((name) => !speaker.hasResourceBundle(speaker.language, name));
  if (lacking.length === 0) return there;
  const known = loading.get(speaker) ?? new Map<string, Promise<unknown>>();
  loading.set(speaker, known);
  const key = names.join(' ');
  const started =
    known.get(key) ??
    loadWords(speaker.language === 'ja' ? 'ja' : 'en', lacking).then((bundles) => {
      for (const name of lacking) speaker.addResourceBundle(speaker.language, name, bundles[name]);
    });
  known.set(key, started);
  // React reads a failure once more before it says so; whoever asks later gets another try.
  started.catch(() => setTimeout(() => known.delete(key), 1000));
  return started;
}
