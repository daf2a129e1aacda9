// Gives the module `virtual:search-index`: the search index over both languages, made while the product is built.
import { runnerImport } from 'vite';

const NAME = 'virtual:search-index';

/** The plugin. The index is made once for each build, by the product's own code. */
export function searchIndex(root) {
  let made;
  return {
    name: 'search-index',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null;
      made ??= runnerImport('/src/search/build-index.ts', { root, configFile: false, logLevel: 'error' });
      const { module } = await made;
      return `export const written = JSON.parse(${JSON.stringify(module.indexJson)});`;
    },
  };
}
