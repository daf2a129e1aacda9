import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildEmbed } from './build-embed.mjs';
import { buildSingle } from './build-single.mjs';
import { thirdPartyNotices } from './notices.mjs';
import { doorHtml, notFoundHtml, pageHtml } from './page-html.mjs';

// Builds the product into dist/: the browser's files first, then every page as a file of its own in each language.
const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);

await rm(inRoot('dist'), { recursive: true, force: true });
await build({ root, logLevel: 'warn' });
await build({ root, logLevel: 'warn', build: { ssr: true, emptyOutDir: true, copyPublicDir: false } });

// Apart from the whole style sheet, as a file of its own: what the start page and a question page are delivered with.
const first = await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: { target: 'es2022', emptyOutDir: false, rolldownOptions: { input: inRoot('src/ui/first.css') } },
});
const manifest = JSON.parse(await readFile(inRoot('dist/manifest.json'), 'utf8'));
manifest['src/ui/first.css'] = { file: first.output[0].fileName };
const { prerender, contentJson } = await import(pathToFileURL(inRoot('build/server/prerender.js')).href);

const write = async (file, text) => {
  await mkdir(path.dirname(inRoot('dist', file)), { recursive: true });
  await writeFile(inRoot('dist', file), text);
};

const pages = await prerender();
for (const page of pages) await write(`${page.path.slice(1)}index.html`, pageHtml(page, manifest));
await write('index.html', doorHtml(manifest));
await write('404.html', notFoundHtml());
await write('content.json', await contentJson());
await rm(inRoot('dist/manifest.json'));
// Server files are for administrators, not for readers: the release carries them beside the site.
await rm(inRoot('dist/server'), { recursive: true });
await write('third-party-notices.txt', thirdPartyNotices(root));
const hostScript = await buildEmbed({ root, to: inRoot('dist/embed.js') });
const singleFile = await buildSingle({ root, to: inRoot('dist/unstun.html') });
console.log(`dist: ${pages.length} pages in ${new Set(pages.map((page) => page.language)).size} languages`);
console.log(`dist/unstun.html: ${(singleFile / 1000).toFixed(0)} kB`);
console.log(`dist/embed.js: ${(hostScript / 1000).toFixed(1)} kB gzip`);
