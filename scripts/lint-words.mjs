// Lints every Japanese text of locales/ja with textlint, one by one, and names the key of each finding.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter, loadTextlintrc } from 'textlint';
import { root } from './install.mjs';
import { wordFiles, writtenWords } from './read-words.mjs';

/** Terms that the glossary writes with a space between Japanese and Latin; only they may have one. */
const spacedTerms = [...readFileSync(path.join(root, 'prh.yml'), 'utf8').matchAll(/expected: (.+)/g)]
  .map(([, term]) => term.trim())
  .sort((one, other) => other.length - one.length)
  .filter((term) => /[A-Za-z] [ァ-ヶー一-龠]|[ァ-ヶー一-龠] [A-Za-z]/.test(term));

/**
 * The text as a reader hears it: literal text (`<code>`, `<ui>`), paths through menus and placeholders become
 * a plain word, other tags vanish, spaced terms become a plain Japanese word.
 */
function masked(text) {
  const plain = text
    .replace(/<(code|ui)>.*?<\/\1>/gs, 'Name')
    .replace(/Name(?: > Name)+/g, 'Name')
    .replace(/\{\{\s*(?:count|number|minutes|seconds)\b[^}]*\}\}/g, '3')
    .replace(/\{\{[^}]*\}\}/g, 'Name')
    .replace(/<\/?[a-z]+\/?>/g, '');
  return spacedTerms.reduce((so, term) => so.replaceAll(term, '用語'), plain);
}

/** Every text of a parsed locale file with its dotted key. */
function* textsOf(value, key = '') {
  if (typeof value === 'string') yield [key, value];
  else
    for (const [name, inside] of Object.entries(value)) yield* textsOf(inside, key ? `${key}.${name}` : name);
}

/** Whether a text of several sentences stops without an end; an example after a colon needs none. */
const severalSentencesWithoutEnd = (text) => /。./s.test(text) && !/(?:[。？）」：]|：[^。]*)$/.test(text);

const descriptor = await loadTextlintrc({ configFilePath: path.join(root, '.textlintrc.yml') });
const linter = createLinter({ descriptor, cwd: root });
let count = 0;
let wrong = 0;
for (const file of wordFiles(root, 'ja')) {
  for (const [key, text] of textsOf(writtenWords(root, 'ja', file))) {
    count++;
    const plain = masked(text);
    const { messages } = await linter.lintText(plain, `${key}.txt`);
    const findings = messages.map(({ ruleId, message }) => `${message.split('\n')[0]} (${ruleId})`);
    if (severalSentencesWithoutEnd(plain)) findings.push('several sentences, and the last has no 。');
    if (findings.length === 0) continue;
    wrong += findings.length;
    console.error(`${file}.json ${key}\n  ${text}`);
    for (const finding of findings) console.error(`  → ${finding}`);
  }
}
console.log(`${count} Japanese texts, ${wrong} findings`);
process.exitCode = wrong > 0 || count === 0 ? 1 : 0;
