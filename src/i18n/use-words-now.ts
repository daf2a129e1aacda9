import { use } from 'react';
import type { i18n } from 'i18next';
import { loadWords } from '#src/i18n/load-words.ts';
import { useSpeaker } from '#src/i18n/use-words.ts';

const loading = new WeakMap<i18n, Map<string, Promise<void>>>();

/** Waits, in a `Suspense`, until a word file of the page's language is there. */
export function useWordsNow(name: string): void {
  const speaker = useSpeaker();
  if (!speaker.hasResourceBundle(speaker.language, name)) use(load(speaker, name));
}

function load(speaker: i18n, name: string): Promise<void> {
  const known = loading.get(speaker) ?? new Map<string, Promise<void>>();
  loading.set(speaker, known);
  const started =
    known.get(name) ??
    loadWords(speaker.language === 'ja' ? 'ja' : 'en', [name]).then((bundles) => {
      speaker.addResourceBundle(speaker.language, name, bundles[name]);
    });
  known.set(name, started);
  return started;
}
