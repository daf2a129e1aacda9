import type { i18n } from 'i18next';
import { createContext, useContext } from 'react';
import type { Language } from '#src/address/place.ts';

/** Gives the words of a key such as `ui:back` or `stun:fixes.upgrade-esxi.title`. */
export type WordsOf = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The i18next instance of the page's language. */
export const SpeakerContext = createContext<i18n | null>(null);

/** The i18next instance of the page's language. */
export function useSpeaker(): i18n {
  const speaker = useContext(SpeakerContext);
  if (!speaker) throw new Error('No SpeakerContext');
  return speaker;
}

interface Words {
  readonly words: WordsOf;
  readonly has: (key: string) => boolean;
  readonly language: Language;
}

/** The words of the page's language, whether a key has words, and the language itself. */
export function useWords(): Words {
  const speaker = useSpeaker();
  const known = made.get(speaker);
  if (known) return known;
  const words = wordsOf(speaker);
  made.set(speaker, words);
  return words;
}

const made = new WeakMap<i18n, Words>();

/** A text without values is looked up once: a page shows the same ones with every answer. */
function wordsOf(speaker: i18n): Words {
  const kept = new Map<string, string>();
  return {
    words: (key, values) => {
      if (values) return speaker.t(key, values);
      const text = kept.get(key) ?? speaker.t(key);
      if (!kept.has(key) && speaker.exists(key)) kept.set(key, text);
      return text;
    },
    has: (key) => kept.has(key) || speaker.exists(key),
    language: speaker.language === 'ja' ? 'ja' : 'en',
  };
}
