// Gives the module `virtual:search-index`: the search index over both languages, made while the product is built.
import { runnerImport } from 'vite';
import { once } from './once.mjs';
import { wordsOfArticles } from './words-of-articles.mjs';

const NAME = 'virtual:search-index';
/** No file: what the module is called, so that its chunk has a name that any server serves. */
const ID = '/search-index.js';

/** The plugin. The index is made once for all builds of a process, by the product's own code. */
export function searchIndex(root) {
  const make = () =>
    runnerImport('/src/search/build-index.ts', {
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [wordsOfArticles(root)],
    });
  return {
    name: 'search-index',
    resolveId: (id) => (id === NAME ? ID : null),
    async load(id) {
      if (id !== ID) return null;
      const { module } = await once(`search index of ${root}`, make);
      return `export const written = JSON.parse(${JSON.stringify(module.indexJson)});`;
    },
  };
}
