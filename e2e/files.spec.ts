import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packIds } from '../src/content/catalogue.ts';
import { expect, test } from './support/test.ts';

const dist = path.resolve('dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
  (file) => path.extname(file) !== '',
);
const pages = files.filter((file) => file.endsWith('.html'));
const textOf = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

test('dist has only kinds of files that every server knows', () => {
  const kinds = new Set(
    files.filter((file) => !file.startsWith(`server${path.sep}`)).map((file) => path.extname(file)),
  );
  const known = new Set(['.html', '.js', '.css', '.svg', '.png', '.ico', '.json', '.txt']);
  expect([...kinds].filter((kind) => !known.has(kind))).toEqual([]);
});

test('no address in a page begins at the root of the server', () => {
  expect(pages.length).toBeGreaterThan(60);
  for (const page of pages)
    expect(textOf(page).match(/(?:href|src|action)="\/[^"]*"/g) ?? [], page).toEqual([]);
});

test('no page holds inline style, inline script or a handler', () => {
  for (const page of pages.filter((one) => one !== 'unstun.html')) {
    const html = textOf(page);
    expect(html.match(/<style|\sstyle="|\son[a-z]+="|<script(?![^>]*\ssrc=)/g) ?? [], page).toEqual([]);
  }
});

test('outside addresses stand only in links to sources, over https', () => {
  for (const page of pages.filter((one) => one !== 'unstun.html')) {
    const outside = [...textOf(page).matchAll(/<(\w+)[^>]*?\s(?:href|src)="(\w+:[^"]*)"([^>]*)>/g)];
    for (const [, element, address, rest] of outside) {
      expect(element, `${page}: ${address}`).toBe('a');
      expect(address, page).toMatch(/^https:\/\//);
      expect(rest, `${page}: ${address}`).toContain('rel="noopener noreferrer"');
    }
  }
});

test('every page names both languages, and its own in lang', () => {
  for (const page of pages.filter((one) => /^(ja|en)\//.test(one))) {
    const html = textOf(page);
    expect(html, page).toContain(`<html lang="${page.slice(0, 2)}"`);
    for (const lang of ['ja', 'en', 'x-default']) expect(html, page).toContain(`hreflang="${lang}"`);
    for (const [, href] of html.matchAll(
      /rel="(?:alternate|modulepreload|stylesheet|icon)"[^>]*href="([^"]+)"/g,
    )) {
      const target = path.join(path.dirname(page), href!);
      expect(files, `${page}: ${href}`).toContain(target.endsWith('/') ? `${target}index.html` : target);
    }
  }
});

test('content.json holds what it promises', () => {
  const content = JSON.parse(textOf('content.json')) as {
    version: number;
    articles: { id: string; statements: string[] }[];
    facts: { id: string; values: { id: string }[] }[];
    fixes: { id: string; article: string; when: unknown; cites: string[] }[];
  };
  expect(content.version).toBeGreaterThan(0);
  expect(content.articles.map((article) => article.id)).toEqual(packIds);
  expect(content.fixes.map((fix) => `${fix.article} ${fix.id}`)).toHaveLength(30);
  for (const article of content.articles) {
    const cited = new Set(
      content.fixes.filter((fix) => fix.article === article.id).flatMap((fix) => fix.cites),
    );
    expect(cited.size).toBeGreaterThan(20);
    for (const id of cited) expect(article.statements).toContain(id);
  }
});
