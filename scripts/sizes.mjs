// Weighs what each page of dist asks for, in brotli bytes, and holds it against its goals. 1 kB is 1000 bytes.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'vite';
import { root } from './install.mjs';

const dist = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
const kinds = {
  start: { paint: 14.6, script: 100, requests: 2 },
  question: { paint: 14.6, script: 105, requests: 2 },
  fix: { paint: 14.6, requests: 2 },
};

const weights = new Map();
/** A file's size in kB after brotli at its highest level. */
function weightOf(file) {
  if (!weights.has(file)) {
    const raw = readFileSync(file);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    };
    weights.set(file, brotliCompressSync(raw, { params }).length / 1000);
  }
  return weights.get(file);
}
const together = (files) => [...files].reduce((sum, file) => sum + weightOf(file), 0);

/** The files that a module imports statically. */
function importsOf(file) {
  const { body } = parseAst(readFileSync(file, 'utf8'));
  const from = body.map(({ source }) => source?.value).filter((name) => name?.startsWith('.'));
  return from.map((name) => path.join(path.dirname(file), name));
}

/** Modules with all that they import, each once. */
function withImports(modules) {
  const all = new Set(modules);
  for (const file of all) for (const imported of importsOf(file)) all.add(imported);
  return all;
}

/** What a page needs to be painted, and the scripts it loads: its own, those it preloads, and what they import. */
function weigh(file) {
  const html = readFileSync(file, 'utf8');
  const targets = (pattern, name) =>
    [...html.matchAll(/<(?:link|script)\b[^>]*>/g)]
      .filter(([tag]) => pattern.test(tag))
      .map(([tag]) => path.join(path.dirname(file), tag.match(name)[1]));
  const styles = targets(/^<link\b.*\brel="stylesheet"/, /href="([^"]+)"/);
  const scripts = [
    ...targets(/^<script\b.*\bsrc=/, /src="([^"]+)"/),
    ...targets(/\brel="modulepreload"/, /href="([^"]+)"/),
  ];
  return {
    page: path.relative(dist, path.dirname(file)).split(path.sep).join('/'),
    kind: html.match(/<main\b[^>]*\bdata-page="([a-z-]+)"/)?.[1],
    paint: together([file, ...styles]),
    script: together(withImports(scripts)),
    requests: 1 + styles.length,
  };
}

const pages = readdirSync(dist, { recursive: true })
  .filter((file) => path.basename(file) === 'index.html')
  .map((file) => weigh(path.join(dist, file)))
  .filter(({ kind }) => kind in kinds);

const over = [];
for (const [kind, goals] of Object.entries(kinds)) {
  const own = pages.filter((page) => page.kind === kind).sort((one, other) => other.paint - one.paint);
  if (own.length === 0) over.push(`no page in dist is a ${kind} page`);
  const kB = (number) => number.toFixed(1).padStart(6);
  console.log(
    `${kind}: HTML + CSS ≤ ${goals.paint} kB${goals.script ? `, all JS ≤ ${goals.script} kB` : ''}, ` +
      `requests before it can be read ≤ ${goals.requests} (${own.length} pages)`,
  );
  for (const page of own.slice(0, 4)) {
    const { paint, script, requests } = page;
    console.log(`  ${kB(paint)} kB  JS ${kB(script)} kB  ${requests} requests  ${page.page}/`);
  }
  for (const page of own)
    for (const [what, goal] of Object.entries(goals))
      if (page[what] > goal) over.push(`${page.page}/ ${what} ${page[what].toFixed(1)}, goal ${goal}`);
}
for (const one of over) console.error(`over its goal: ${one}`);
process.exitCode = over.length > 0 ? 1 : 0;
