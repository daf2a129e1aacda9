const run = /[\w./:-]+/gu;

/** Paths, file names, addresses and bracketed names blanked out, at the same length: they hold names, not statements. */
export function withoutNames(sentence: string): string {
  let plain = sentence;
  if (plain.includes('/') || plain.includes('.vm'))
    plain = plain.replace(run, (word) => (isName(word) ? ' '.repeat(word.length) : word));
  for (let open = plain.indexOf('['); open >= 0; open = plain.indexOf('[', open + 1)) {
    const close = plain.indexOf(']', open);
    if (close < 0) break;
    if (/^\[(?:hotadd|nbd)\]$/u.test(plain.slice(open, close + 1))) continue;
    plain = plain.slice(0, open) + ' '.repeat(close - open + 1) + plain.slice(close + 1);
    open = close;
  }
  return plain;
}

function isName(word: string): boolean {
  if (word.includes('.vmdk') || word.includes('.vmx') || word.includes('://')) return true;
  return word.startsWith('/') && word.indexOf('/', 1) > 0;
}
