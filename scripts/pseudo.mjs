// `npm run pseudo`: the product with longer texts in brackets, in build/pseudo. What is cut off there has too little room, and
// what has no bracket is not among the words. It is built from a copy of this folder, so that nothing of it gets into dist.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyFolder } from './folder-copy.mjs';
import { root } from './install.mjs';
import { wordFiles, writtenWords } from './read-words.mjs';

const MORE = 0.4;

/** The text in brackets and longer by two fifths; tags, placeholders and literal text stay as they are. */
function longer(text, language) {
  const kept = text.replace(/<(code|ui)>.*?<\/\1>|\{\{.*?\}\}|<[^>]+>/gs, '');
  const length = Math.ceil(kept.length * MORE);
  const more = (language === 'ja' ? '長' : 'more ').repeat(length).slice(0, length).trim();
  return `⟦${text}${language === 'ja' ? '' : ' '}${more}⟧`;
}
const changed = (value, language) =>
  typeof value === 'string'
    ? longer(value, language)
    : Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, changed(inside, language)]));

const copy = mkdtempSync(path.join(tmpdir(), 'unstun-pseudo-'));
try {
  copyFolder(copy);
  for (const language of ['en', 'ja'])
    for (const name of wordFiles(copy, language)) {
      const words = changed(writtenWords(copy, language, name), language);
      writeFileSync(path.join(copy, 'locales', language, `${name}.json`), JSON.stringify(words));
    }
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`${built.stdout}\n${built.stderr}`);
  const out = path.join(root, 'build/pseudo');
  rmSync(out, { recursive: true, force: true });
  cpSync(path.join(copy, 'dist'), out, { recursive: true });
  console.log('build/pseudo: longer texts in brackets; node scripts/serve.mjs --dir build/pseudo shows them');
} finally {
  rmSync(copy, { recursive: true, force: true });
}
