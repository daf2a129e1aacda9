import { fold, withoutLongVowels } from '#src/search/fold.ts';
import { mayBegin } from '#src/search/word-start.ts';

/** One word of a text in the form that is looked up, and where it stands. */
export interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const runs = /[a-z0-9](?:[a-z0-9]|[._-](?=[a-z0-9])|\/(?=o\b))*|[^\u0000-\u007f]+/giu;
const parts = /[a-z0-9]+/giu;
const humps = /[A-Z]?[a-z]{2,}|[A-Z]{2,}(?![a-z])|\d{2,}/gu;
const sameScript = /[\u30a1-\u30fa\u30fc]{2,}|[\u4e00-\u9fff々]{2,}/gu;
const onlyHiragana = /^[\u3041-\u3096ー]{3,}$/u;
/** Endings and particles; what people write so instead of katakana is found as a whole run or as a group's word. */
const hiragana = /^[\u3041-\u3096ー]+$/u;
const japanese = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words that say nothing of what is wanted. */
const idle = new Set(
  [
    'a an and are as at be been but by can did do does don for from get gets got had has have help how i if in into is it its me my',
    'of on or our please shall so t that the their then there these this to too was we were what when where which while who why will',
    'with won would you your after during every 中 時 後 事 場合 夜中 毎晩 毎日 突然 急 何 時々',
    'always could should would keep keeps one some any still again sometimes happen happens change fix force switch turn use used using 使う 使って 使い 方法 直る 直す 変更 変える',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Every word of a text: whole names, their parts, words of Japanese as the browser cuts them, never from the middle of a
 * katakana word, and runs of one script.
 */
export function termsOf(text: string): Term[] {
  const found: Term[] = [];
  for (const run of text.matchAll(runs)) {
    if (run[0].charCodeAt(0) < 0x80) latin(run[0], run.index, found);
    else kana(run[0], run.index, found);
  }
  return found;
}

function latin(run: string, at: number, found: Term[]): void {
  const add = (word: string, start: number): void => {
    const small = word.toLowerCase();
    const term = stem(small);
    if (term !== '' && !idle.has(small)) found.push({ term, start, end: start + word.length });
  };
  add(run.replace('/', ''), at);
  const cut = [...run.matchAll(parts)];
  for (const part of cut) {
    if (cut.length > 1) add(part[0], at + part.index);
    const pieces = [...part[0].matchAll(humps)];
    if (pieces.length > 1 && pieces.map(([one]) => one).join('') === part[0])
      for (const piece of pieces) add(piece[0], at + part.index + piece.index);
  }
}

function kana(run: string, at: number, found: Term[]): void {
  const seen = new Set<string>();
  const add = (word: string, start: number): void => {
    const term = withoutLongVowels(fold(word));
    if (idle.has(word) || seen.has(`${start} ${term}`)) return;
    seen.add(`${start} ${term}`);
    found.push({ term, start: at + start, end: at + start + word.length });
  };
  for (const { segment, index, isWordLike } of japanese.segment(run))
    if (isWordLike && !hiragana.test(segment) && mayBegin(run, index)) add(segment, index);
  for (const { 0: word, index } of run.matchAll(sameScript)) if (word.length <= 16) add(word, index);
  if (onlyHiragana.test(run)) add(run, 0);
}

/** English endings off, hexadecimal digits without `0x`: the same for texts and questions. */
function stem(word: string): string {
  if (/^0x[0-9a-f]{2,}$/u.test(word)) return word.slice(2);
  // The zero is easily left behind when a code is marked to be copied.
  if (/^x[0-9a-f]{8}$/u.test(word)) return word.slice(1);
  if (!/^[a-z]{5,}$/u.test(word)) return word;
  return word.replace(/(?:ions?|ings?|ence|ed|es|s|e)$/u, '');
}
