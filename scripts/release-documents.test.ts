import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { releaseDocuments } from './release-documents.mjs';

const names = releaseDocuments.map(([name]) => name);
const others = ['site', 'unstun.html', 'sbom.cdx.json', 'THIRD-PARTY-NOTICES.txt'];
const servers = readdirSync('public/server').map((name) => `server/${name}`);
const isThere = (name: string): boolean =>
  [...names, ...others, ...servers].some((one) => one === name || one.startsWith(name.replace(/\/?$/, '/')));

describe('the archive', () => {
  test('has the licence and a README in each language at its root, and each document exists', () => {
    expect(names).toEqual(expect.arrayContaining(['LICENSE', 'README.en.md', 'README.ja.md']));
    expect(releaseDocuments.filter(([, here]) => !existsSync(here))).toEqual([]);
    expect(readFileSync('LICENSE', 'utf8')).toMatch(
      /^MIT License\n\nCopyright \(c\) 2026 the Unstun authors\n/,
    );
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ license: 'MIT' });
  });

  test('describes each file that its embedding guide sends people to', () => {
    expect(readFileSync('docs/embedding.en.md', 'utf8')).toContain('`content.json`');
    expect(names).toContain('docs/content-export.md');
  });

  test.each(['en', 'ja'])('holds all that its README names (%s)', (language) => {
    const text = readFileSync(`docs/archive.${language}.md`, 'utf8');
    const named = [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(7);
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });
});
