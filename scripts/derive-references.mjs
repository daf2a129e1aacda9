// Gives the module `virtual:references`: the outline and the effects of every article, as the engine reckons them.
import { runnerImport } from 'vite';
import { once } from './once.mjs';

const NAME = 'virtual:references';
const FOUND = `\0${NAME}`;

async function derive(root) {
  const { module } = await runnerImport('/src/reference/derive-references.ts', {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return JSON.stringify(module.deriveReferences());
}

/** The plugin. It is derived once for all builds of a process, by the product's own code. */
export function references(root) {
  return {
    name: 'references',
    resolveId: (id) => (id === NAME ? FOUND : null),
    async load(id) {
      if (id !== FOUND) return null;
      const json = await once(`references of ${root}`, () => derive(root));
      return `export const references = JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
