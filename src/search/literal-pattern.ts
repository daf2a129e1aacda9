const special = /[.*+?^${}()|[\]\\/]/gu;

/** A sign of a folded text as a pattern: itself, with or without a long vowel after a kana. */
export const patternOfSign = (sign: string): string =>
  sign.replace(special, '\\$&') + (/[\u30a1-\u30fa]/u.test(sign) ? 'ー?' : '');
