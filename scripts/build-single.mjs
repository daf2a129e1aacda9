// Builds the whole product into one HTML file that opens from a disk or a file share and asks for nothing else.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { references } from './derive-references.mjs';
import { decisionMaps } from './draw-maps.mjs';
import { thirdPartyNotices } from './notices.mjs';
import { buildOneChunk } from './one-chunk.mjs';
import { readWords, wordFiles } from './read-words.mjs';
import { searchIndex } from './search-index.mjs';

const WORKER = '?worker&url';

/** What the page unpacks at its start: the script, all words, and the text of each worker. Packed they are a third of the size. */
const PARTS = '\0parts';
const partsModule = `
const { words, workers } = globalThis[Symbol.for('unstun.parts')];
export const files = Object.fromEntries(
  Object.entries(words).map(([name, text]) => [name, () => Promise.resolve({ default: text })]),
);
export const addressOf = (worker) => URL.createObjectURL(new Blob([workers[worker]], { type: 'text/javascript' }));
`;
/** The one script that stands in the page as it is. The content policy lets it run nothing but the script it unpacks. */
const starter = `
const element = (id) => document.getElementById(id);
try {
  const packed = Uint8Array.from(atob(element('parts').textContent), (sign) => sign.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  const { script, ...parts } = await new Response(unpacked).json();
  const asIs = { createScript: (text) => text };
  const policy = globalThis.trustedTypes?.createPolicy('unstun-file', asIs) ?? asIs;
  globalThis[Symbol.for('unstun.parts')] = parts;
  const runner = document.createElement('script');
  runner.type = 'module';
  runner.text = policy.createScript(script);
  document.body.append(runner);
} catch (error) {
  element('not-started').hidden = false;
  console.error('Unstun could not be unpacked.', error);
}
`;
const WORDS = /import\.meta\.glob<[^;]*?>\('\.\/\*\/\*\.json', \{ base: '\.\.\/\.\.\/locales' \}\)/;

/** Takes words and workers out of the script: they come from the packed part of the page. */
const outOfTheScript = (root, workers) => ({
  name: 'parts-of-the-page',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (source === 'unstun:parts') return PARTS;
    if (!source.endsWith(WORKER)) return null;
    const found = await this.resolve(source.slice(0, -WORKER.length), importer, { skipSelf: true });
    return found && `\0worker:${found.id}`;
  },
  async load(id) {
    if (id === PARTS) return partsModule;
    if (!id.startsWith('\0worker:')) return null;
    const file = path.relative(root, id.slice('\0worker:'.length));
    workers[file] = (await buildOneChunk(root, file, { output: { format: 'iife' } })).script;
    return `import { addressOf } from 'unstun:parts'; export default addressOf(${JSON.stringify(file)});`;
  },
  transform(code, id) {
    if (!id.endsWith('/i18n/load-words.ts')) return null;
    if (!WORDS.test(code)) throw new Error(`${id} no longer loads words as build-single.mjs expects.`);
    return {
      code: `import { files as packed } from 'unstun:parts';\n${code.replace(WORDS, 'packed')}`,
      map: null,
    };
  },
});

const wordsOf = (root) =>
  Object.fromEntries(
    ['en', 'ja'].flatMap((language) =>
      wordFiles(root, language).map((name) => [
        `./${language}/${name}.json`,
        readWords(root, language, name),
      ]),
    ),
  );

const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policyOf = (script, style) =>
  [
    "default-src 'none'",
    `script-src ${sha256(starter)} ${sha256(script)}`,
    `style-src ${sha256(style)}`,
    'img-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types wizard-worker unstun-file',
  ].join('; ');

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Writes the one file and gives its size in bytes. */
export async function buildSingle({ root, to }) {
  const workers = {};
  const built = await buildOneChunk(root, 'src/app/single-file.tsx', {
    plugins: [
      outOfTheScript(root, workers),
      decisionMaps(root),
      react(),
      references(root),
      searchIndex(root),
    ],
  });
  const { script } = built;
  const style = `${built.style}\n`;
  const words = wordsOf(root);
  // With less memory zlib begins a new block sooner, each with codes of its own: that suits the mix of script and two languages.
  const parts = deflateSync(JSON.stringify({ script, words, workers, notices: thirdPartyNotices(root) }), {
    level: 9,
    memLevel: 6,
  });
  const told = ['ja', 'en']
    .map((one) => `<p lang="${one}">${escaped(words[`./${one}/embed.json`].file.notStarted)}</p>`)
    .join('\n');
  const icon = readFileSync(path.join(root, 'public/favicon.png')).toString('base64');
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Unstun</title>
<link rel="icon" href="data:image/png;base64,${icon}" type="image/png">
<style>${style}</style>
</head>
<body>
<noscript>${told}</noscript>
<div id="not-started" hidden>${told}</div>
<div id="root" role="none"></div>
<script type="application/octet-stream" id="parts">${parts.toString('base64')}</script>
<script type="module">${starter}</script>
</body>
</html>
`;
  await writeFile(to, html);
  return Buffer.byteLength(html);
}
