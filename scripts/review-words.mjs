// `npm run words:reviewed [key …]`: marks the present words of both languages as going together. A text that was changed in one
// language only is marked when its key is named, as somebody's word that the other language needs no change.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWords, wordFiles } from './read-words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const marksFile = path.join(root, 'scripts/words-marks.txt');
const pluralEnd = /_(zero|one|two|few|many|other)$/;

function* textsOf(value, key) {
  if (typeof value === 'string') yield [key.replace(pluralEnd, ''), value];
  else for (const [name, inside] of Object.entries(value)) yield* textsOf(inside, `${key}.${name}`);
}

/** Key → mark of its text in a language; plural forms count as one text. */
export function marksOf(language) {
  const texts = new Map();
  for (const file of wordFiles(root, language))
    for (const [key, text] of textsOf(readWords(root, language, file), file))
      texts.set(key, `${texts.get(key) ?? ''}${text}\n`);
  const mark = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);
  return new Map([...texts].map(([key, text]) => [key, mark(text)]));
}

/** Key → its marks in English and Japanese, as they were when somebody last looked at both. */
export function reviewedMarks() {
  if (!existsSync(marksFile)) return new Map();
  const lines = readFileSync(marksFile, 'utf8').trimEnd().split('\n');
  return new Map(lines.map((line) => line.split(' ')).map(([key, en, ja]) => [key, { en, ja }]));
}

/** The keys whose text was changed since then in just one language, with that language. */
export function changedAlone(reviewed, en, ja) {
  return [...reviewed].flatMap(([key, was]) => {
    if (!en.has(key) || !ja.has(key)) return [];
    const [one, other] = [en.get(key) !== was.en, ja.get(key) !== was.ja];
    return one === other ? [] : [{ key, language: one ? 'en' : 'ja' }];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2);
  const [en, ja, reviewed] = [marksOf('en'), marksOf('ja'), reviewedMarks()];
  const alone = changedAlone(reviewed, en, ja).filter(({ key }) => !named.includes(key));
  for (const { key } of alone) {
    const was = reviewed.get(key);
    en.set(key, was.en);
    ja.set(key, was.ja);
  }
  const lines = [...en.keys()].filter((key) => ja.has(key)).sort();
  writeFileSync(marksFile, lines.map((key) => `${key} ${en.get(key)} ${ja.get(key)}\n`).join(''));
  for (const { key, language } of alone)
    console.error(
      `${key}: changed in ${language} only; change the other too, or name it to say that it is well as it is`,
    );
  console.log(`${lines.length} texts, ${alone.length} not marked`);
  process.exitCode = alone.length > 0 ? 1 : 0;
}
