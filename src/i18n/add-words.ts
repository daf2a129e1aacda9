import type { i18n } from 'i18next';
import { loadWords } from '#src/i18n/load-words.ts';

/** Gives further word files to the words of a language once they have come; rejects when one is missing. */
export async function addWords(speaker: i18n, names: readonly string[]): Promise<void> {
  const language = speaker.language === 'ja' ? 'ja' : 'en';
  const bundles = await loadWords(language, names);
  for (const [name, words] of Object.entries(bundles)) speaker.addResourceBundle(language, name, words);
}
