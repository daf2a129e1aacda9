// The words that the product loads, by file. Nothing else reads `locales/` but what goes through the texts where they were written.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The names of the word files of a language. */
export const wordFiles = (root, language) =>
  readdirSync(path.join(root, 'locales', language))
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'))
    .sort();

/** A word file as it is written: words for other files stand in its group `into`, below the name of the file. */
export const writtenWords = (root, language, name) =>
  JSON.parse(readFileSync(path.join(root, 'locales', language, `${name}.json`), 'utf8'));

/** A word file as the product loads it: its own words, and those that other files have for it. */
export function readWords(root, language, name) {
  const { into: _, ...own } = writtenWords(root, language, name);
  const files = wordFiles(root, language);
  return files.reduce((words, from) => {
    const { into = {} } = writtenWords(root, language, from);
    const lost = Object.keys(into).filter((to) => !files.includes(to));
    if (lost.length > 0) throw new Error(`${from}.json has words for no file: ${lost.join(', ')}`);
    return put(words, into[name] ?? {}, `${from}.json has words that are there already: ${name}`);
  }, own);
}

/** Both, group by group; throws when they have a text for the same key. */
function put(words, more, problem) {
  const all = { ...words };
  for (const [key, value] of Object.entries(more)) {
    if (typeof value === 'object' && typeof all[key] === 'object')
      all[key] = put(all[key], value, `${problem}.${key}`);
    else if (key in all) throw new Error(`${problem}.${key}`);
    else all[key] = value;
  }
  return all;
}
