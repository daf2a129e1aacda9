import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const { version } = JSON.parse(readFileSync(file('package.json'), 'utf8')) as { version: string };

/** What every page needs goes into one file: many small ones compress worse and cost a request each. */
const sharedByAll =
  /node_modules\/(?!valibot|uqr)|src\/(?:app(?!\/(?:door|browser))|address|engine|i18n|ui)\/|src\/case\/(?:link|read-fact)|src\/content\/(?:catalogue|esxi|rules|version|vocabulary)/;

/**
 * Relative addresses throughout, so that one build works below any path. react-router's package resolves to its
 * development build unless it is named by file.
 */
export default defineConfig(({ isSsrBuild, command }) => ({
  base: './',
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [react()],
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
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: {
      output: isSsrBuild ? {} : { codeSplitting: { groups: [{ name: 'app', test: sharedByAll }] } },
      input: isSsrBuild
        ? file('src/app/prerender.tsx')
        : { app: file('src/app/browser.tsx'), door: file('src/app/door.ts') },
    },
  },
  ssr: { noExternal: true },
}));
