import type { i18n } from 'i18next';
import { createContext, useContext, useMemo } from 'react';
import type { Language } from '#src/address/place.ts';

/** Gives the words of a key such as `ui:back` or `stun:fixes.upgrade-esxi.title`. */
export type WordsOf = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The i18next instance of the page's language. */
export const SpeakerContext = createContext<i18n | null>(null);

/** The i18next instance of the page's language. */
export function useSpeaker(): i18n {
  const speaker = useContext(SpeakerContext);
  if (!speaker) throw new Error('useWords needs a SpeakerContext above it.');
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
  return useMemo(
    () => ({
      words: (key, values = {}) => speaker.t(key, values),
      has: (key) => speaker.exists(key),
      language: speaker.language === 'ja' ? 'ja' : 'en',
    }),
    [speaker],
  );
}
