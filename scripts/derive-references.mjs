// Gives the module `virtual:references`: the outline and the effects of every article, as the engine reckons them.
import { runnerImport } from 'vite';

const NAME = 'virtual:references';
const FOUND = `\0${NAME}`;

/** The plugin. It is derived once for each build, by the product's own code. */
export function references(root) {
  let made;
  return {
    name: 'references',
    resolveId: (id) => (id === NAME ? FOUND : null),
    async load(id) {
      if (id !== FOUND) return null;
      made ??= runnerImport('/src/reference/derive-references.ts', {
        root,
        configFile: false,
        logLevel: 'error',
      });
      const { module } = await made;
      const json = JSON.stringify(module.deriveReferences());
      return `export const references = JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
