import type { Language } from '#src/address/place.ts';

/** Sentences one after the other; in Japanese nothing stands between them. */
export const inARow = (sentences: readonly string[], language: Language): string =>
  sentences.join(language === 'ja' ? '' : ' ');
