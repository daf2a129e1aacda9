// Gives the module `virtual:search-index`: the search index over both languages, made while the product is built.
import { runnerImport } from 'vite';
import { wordsOfArticles } from './words-of-articles.mjs';

const NAME = 'virtual:search-index';
/** No file: what the module is called, so that its chunk has a name that any server serves. */
const ID = '/search-index.js';

/** The plugin. The index is made once for each build, by the product's own code. */
export function searchIndex(root) {
  let made;
  return {
    name: 'search-index',
    resolveId: (id) => (id === NAME ? ID : null),
    async load(id) {
      if (id !== ID) return null;
      made ??= runnerImport('/src/search/build-index.ts', {
        root,
        configFile: false,
        logLevel: 'error',
        plugins: [wordsOfArticles(root)],
      });
      const { module } = await made;
      return `export const written = JSON.parse(${JSON.stringify(module.indexJson)});`;
    },
  };
}
