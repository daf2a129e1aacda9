import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { versionOf } from './version.mjs';

let folder = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();

beforeEach(() => {
  vi.stubEnv('UNSTUN_COMMIT', '');
  folder = mkdtempSync(path.join(tmpdir(), 'unstun-version-'));
  writeFileSync(path.join(folder, 'package.json'), '{"version":"1.2.3"}');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('outside a repository there is no commit', () => expect(versionOf(folder)).toBe('1.2.3'));

test('the commit is told, and whether files differ from it', () => {
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  git('tag', 'v1');
  const commit = git('rev-parse', '--short=10', 'HEAD');
  expect(versionOf(folder)).toBe(`1.2.3+${commit}`);
  writeFileSync(path.join(folder, 'package.json'), '{"version":"1.2.4"}');
  expect(versionOf(folder)).toBe(`1.2.4+${commit}.dirty`);
});

test('a repository around the folder is none of ours', () => {
  git('init', '-q');
  const inside = path.join(folder, 'inside');
  mkdirSync(inside);
  writeFileSync(path.join(inside, 'package.json'), '{"version":"1.2.3"}');
  expect(versionOf(inside)).toBe('1.2.3');
});

test('the environment has the last word, cut to what a version may hold', () => {
  vi.stubEnv('UNSTUN_COMMIT', 'abc123<b>');
  expect(versionOf(folder)).toBe('1.2.3+abc123b');
});
