// Builds the script for host pages: one classic script without a global, for browsers since 2019.
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildOneChunk } from './one-chunk.mjs';
import { readWords } from './read-words.mjs';

/** The articles that there are, by their packs. */
const symptomsIn = (root) =>
  readdirSync(path.join(root, 'src/content/packs'))
    .filter((file) => /(?<!-article|-runbooks)\.ts$/.test(file))
    .map((file) => path.basename(file, '.ts'));

/** Writes the script and gives its size in bytes, packed as servers send it. */
export async function buildEmbed({ root, to }) {
  const symptoms = symptomsIn(root);
  const wordsOf = (language) => {
    const { named, ...words } = readWords(root, language, 'embed').host;
    const articles = readWords(root, language, 'ui').wizard;
    const titleOf = (symptom) => named.replace('{{symptom}}', () => articles[symptom]);
    return { ...words, titles: Object.fromEntries(symptoms.map((one) => [one, titleOf(one)])) };
  };
  const { script } = await buildOneChunk(root, 'src/embed/define.ts', {
    target: 'es2019',
    output: { format: 'iife' },
    define: {
      __HOST_WORDS__: JSON.stringify({ ja: wordsOf('ja'), en: wordsOf('en') }),
      __SYMPTOMS__: JSON.stringify(symptoms),
    },
  });
  // A classic script is read in the encoding of the host page, whatever that is.
  const ascii = script.replace(
    /[^\x20-\x7e\n]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  await writeFile(to, `${ascii}\n`);
  return gzipSync(ascii).length;
}
