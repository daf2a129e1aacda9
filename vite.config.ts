import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { decisionMaps } from './scripts/draw-maps.mjs';
import { references } from './scripts/derive-references.mjs';
import { searchIndex } from './scripts/search-index.mjs';
import { versionOf } from './scripts/version.mjs';
import { wordsOfArticles } from './scripts/words-of-articles.mjs';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * What a question page needs at once goes into one file: many small ones compress worse and cost a request each. What is
 * shown later is left out, so that it stays in files of its own.
 */
const neededAtOnce = [
  /node_modules\/(?:react|react-dom|scheduler|react-router|i18next|zustand)\//,
  /src\/(?:address|engine)\/(?!alike|outline|feedback)/,
  /src\/app\/(?!door|early|preferred|further|single|slots|late|use-evidence|use-feedback)/,
  /src\/case\/(?:link|notice|read-fact)/,
  /src\/content\/(?:catalogue|esxi|rules|version|vocabulary)/,
  /src\/i18n\/(?!added|command|use-words-now)/,
  /src\/ui\/(?:announcer|callout|error-fence|live-region|page-title|status-mark|theme|tone|wordmark)/,
];

/** What a question page shows besides; the result and the fix pages use some of it too. */
const partOfQuestion =
  /src\/wizard\/(?:all-at-once|answer|back-link|because|dont-know|load-find-out|notices-slot|open-fixes|question-side|question-view|ruled-out|side-jump|step\.ts|use-arrival|use-canonical|version-form-slot|whole-pack|wizard-page)/;

const isNeededAtOnce = (id: string): boolean => neededAtOnce.some((one) => one.test(id));

/**
 * Relative addresses throughout, so that one build works below any path. react-router's package resolves to its
 * development build unless it is named by file.
 */
export default defineConfig(({ isSsrBuild, command }) => ({
  base: './',
  define: { __VERSION__: JSON.stringify(versionOf(file('.'))) },
  plugins: [
    react(),
    wordsOfArticles(file('.')),
    decisionMaps(file('.')),
    references(file('.')),
    searchIndex(file('.')),
  ],
  resolve: {
    alias:
      command === 'build'
        ? [
            {
              find: /^react-router$/,
              replacement: file('node_modules/react-router/dist/production/index.mjs'),
            },
          ]
        : [],
  },
  build: {
    target: 'es2022',
    outDir: isSsrBuild ? 'build/server' : 'dist',
    manifest: isSsrBuild ? false : 'manifest.json',
    // What a later chunk imports is asked for by the chunk itself: naming it here would weigh on every page.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: {
      // Drawing the maps is what takes the time, and is meant to.
      checks: { bundlerTimings: false },
      // Nothing here is read for the sake of reading it.
      treeshake: { propertyReadSideEffects: false },
      output: isSsrBuild
        ? {}
        : {
            codeSplitting: {
              groups: [
                { name: 'app', test: isNeededAtOnce },
                { name: 'question', test: partOfQuestion },
              ],
            },
          },
      input: isSsrBuild
        ? file('src/app/prerender.tsx')
        : {
            app: file('src/app/browser.tsx'),
            early: file('src/app/early.ts'),
            door: file('src/app/door.ts'),
          },
    },
  },
  worker: { format: 'es' },
  ssr: { noExternal: true },
}));
