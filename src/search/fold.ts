const half = /[\uff61-\uff9f]/u;
const wide = /[^\u0000-\u007f]/u;
const dashes = /[-‐‑‒–—―−ｰ~〜～]/gu;

/** A question as it was typed: NFKC, and after katakana every dash is a long vowel (JA-07). Used once, before all else. */
export function tidy(text: string): string {
  if (!wide.test(text)) return text;
  const plain = text.normalize('NFKC');
  return plain.replace(dashes, (dash, at: number) =>
    /[\u30a1-\u30fa]/u.test(plain[at - 1] ?? '') && !/[0-9A-Za-z]/u.test(plain[at + 1] ?? '') ? 'ー' : dash,
  );
}

/**
 * Small letters, half width, hiragana as katakana, at the same length, so that what is found can be marked in the text
 * itself. A character whose plain form is longer stays as it is.
 */
export function fold(text: string): string {
  if (!wide.test(text)) return text.toLowerCase();
  let folded = '';
  for (const sign of text) folded += foldSign(sign);
  return folded;
}

function foldSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x3041 && code <= 0x3096) return String.fromCodePoint(code + 0x60);
  if (code < 0x80) return sign.toLowerCase();
  const plain = sign.normalize('NFKC').toLowerCase();
  return plain.length === sign.length && !half.test(sign) ? plain : sign;
}

/** A katakana word without its long vowels: サーバ and サーバー are one word. */
export const withoutLongVowels = (word: string): string =>
  word.length > 2 ? word.replaceAll('ー', '') : word;
