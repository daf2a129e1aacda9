// Lets a build load each word file with the words that articles have for it.
import path from 'node:path';
import { readWords } from './read-words.mjs';

/** The plugin; the names of the files and what is in a chunk stay as if all words stood where they are loaded. */
export function wordsOfArticles(root) {
  const folder = path.join(root, 'locales');
  /** Language and name of a word file, or nothing for another file. */
  const wordFile = (id) => {
    const [language, name, ...more] = path.relative(folder, id).split(path.sep);
    return name?.endsWith('.json') && language !== '..' && more.length === 0
      ? { language, name: path.basename(name, '.json') }
      : null;
  };
  return {
    name: 'words-of-articles',
    load(id) {
      const file = wordFile(id);
      return file && JSON.stringify(readWords(root, file.language, file.name));
    },
    /** `npm run dev`: a file that is changed may have words for any other of its language. */
    hotUpdate({ file, modules }) {
      const { language } = wordFile(file) ?? {};
      if (!language) return undefined;
      const others = [...this.environment.moduleGraph.idToModuleMap.values()];
      return [...modules, ...others.filter(({ id }) => id && wordFile(id)?.language === language)];
    },
  };
}
