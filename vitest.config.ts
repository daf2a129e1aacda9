import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { references } from './scripts/derive-references.mjs';
import { wordsOfArticles } from './scripts/words-of-articles.mjs';

const proofs = 'src/content/**/proof*.test.ts';

/** `unit` is quick and runs on every change; `dom` is the same with a page; `proof` walks every state of both packs. */
export default defineConfig({
  plugins: [wordsOfArticles(import.meta.dirname), references(import.meta.dirname)],
  define: { __VERSION__: '"0.0.0"' },
  test: {
    testTimeout: 30_000,
    // On two cores Vitest would use one.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // What is tested here has no state: the files of a worker share its modules, which take longer to read than to test.
          isolate: false,
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, proofs],
        },
      },
      { extends: true, test: { name: 'dom', include: ['src/**/*.test.tsx'], environment: 'jsdom' } },
      { extends: true, test: { name: 'proof', include: [proofs], testTimeout: 120_000 } },
    ],
  },
});
