import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
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
  /src\/(?:address|engine)\/(?!address-in|alike|explain|outline|feedback)/,
  /src\/app\/(?!door|early|embed-bar|preferred|further|single|slots|late|use-evidence|use-feedback)/,
  /src\/case\/(?:link|notice|read-fact)/,
  /src\/content\/(?:catalogue|esxi|rules|version|vocabulary)/,
  /src\/i18n\/(?!added|command|use-missing|use-words-now)/,
  /src\/ui\/(?:announcer|error-fence|keeping|live-region|page-title|status-mark|theme|whole-style|wordmark)/,
];

/** What a question page shows besides; the result and the fix pages use some of it too. */
const partOfQuestion =
  /src\/wizard\/(?:all-at-once|answer|back-link|dont-know|load-find-out|notices-slot|open-fixes|question-side|question-view|ruled-out|side-jump|step\.ts|use-canonical|version-form-slot|wizard-page)/;

const isNeededAtOnce = (id: string): boolean => neededAtOnce.some((one) => one.test(id));

/**
 * Vite's helper for files that are fetched later can preload what they need besides, which nothing asks for here (see
 * `modulePreload`). It is on every page, so it is cut down to what is used: that a file which is missing is told of.
 * It asks a moment later, as Vite's own does: WebKit holds back the end of loading for what is asked for within it.
 */
const lateFiles: Plugin = {
  name: 'late-files',
  transform(code, id) {
    if (id !== '\0vite/preload-helper.js') return null;
    if (!code.includes('__vitePreload'))
      throw new Error('Vite’s helper is no longer what vite.config.ts cuts down.');
    return {
      code: `export const __vitePreload = (load) => Promise.resolve().then(load).catch((error) => {
        const event = new Event('vite:preloadError', { cancelable: true });
        event.payload = error;
        window.dispatchEvent(event);
        if (!event.defaultPrevented) throw error;
      });`,
      map: null,
    };
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(',[],import.meta.url)', ')');
    },
  },
};

/**
 * Relative addresses throughout, so that one build works below any path. react-router's package resolves to its
 * development build unless it is named by file.
 */
export default defineConfig(({ isSsrBuild, command }) => ({
  base: './',
  define: { __VERSION__: JSON.stringify(versionOf(file('.'))) },
  plugins: [
    react(),
    lateFiles,
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
            // The first script names every file that may come later.
            chunkFileNames: 'assets/[name]-[hash:7].js',
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
