import { withoutMarkup } from '#src/evidence/markup.ts';

const ansi = /\u001b\[[0-9;?]{0,16}[A-Za-z]/gu;
const nonAscii = /[^\u0000-\u007f]/u;
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu;

/** The longest line that is looked at; what follows is cut (SEC-09). */
export const LONGEST_LINE = 16_384;

/**
 * A line made ready for matching: NFKC, curly quotes straight, no terminal colours, no mail quoting, no markup, no carriage return.
 * The original is what gets shown; this form is never shown.
 */
export function normaliseLine(line: string): string {
  let text = line;
  if (text.includes('\u001b')) text = text.replace(ansi, '');
  if (text.includes('\0')) text = text.replaceAll('\0', '');
  if (nonAscii.test(text)) text = unify(text);
  if (text.includes('</') || (text.includes('&') && text.includes(';'))) text = withoutMarkup(text);
  const quoted = text.charCodeAt(0) === 62 || text.charCodeAt(1) === 62;
  if (quoted) text = stripQuoting(text);
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

/** Cut after NFKC too: some characters grow eighteenfold. */
function unify(text: string): string {
  const plain = text.normalize('NFKC').slice(0, LONGEST_LINE);
  return plain
    .replace(invisible, '')
    .replace(/[‘’‚`´]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/〜/gu, '~');
}

function stripQuoting(text: string): string {
  let at = 0;
  while (at < text.length && at < 40 && (text[at] === '>' || text[at] === ' ')) at++;
  return text.lastIndexOf('>', at - 1) < 0
    ? text
    : text.slice(text.lastIndexOf('>', at - 1) + 1).replace(/^ /u, '');
}
