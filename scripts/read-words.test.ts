import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWords, wordFiles, writtenWords, type Words } from './read-words.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'unstun-words-'));
  mkdirSync(path.join(folder, 'locales/en'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, words: Words) =>
  writeFileSync(path.join(folder, 'locales/en', `${name}.json`), JSON.stringify(words));
const read = (name: string) => readWords(folder, 'en', name);

test('words for another file are put there, and are not in their own', () => {
  write('start', { title: 'Start', symptoms: { one: { title: 'One' } } });
  write('two', { title: 'Two', into: { start: { symptoms: { two: { title: 'Two stands still' } } } } });
  expect(read('start')).toEqual({
    title: 'Start',
    symptoms: { one: { title: 'One' }, two: { title: 'Two stands still' } },
  });
  expect(read('two')).toEqual({ title: 'Two' });
});

test('a text that is there already is refused, with its key', () => {
  write('facts', { esxi: { name: 'Version' } });
  write('two', { into: { facts: { esxi: { name: 'Release' } } } });
  expect(() => read('facts')).toThrow('two.json has words that are there already: facts.esxi.name');
});

test('a text in place of a group is refused', () => {
  write('facts', { esxi: { name: 'Version' } });
  write('two', { into: { facts: { esxi: 'Version' } } });
  expect(() => read('facts')).toThrow('facts.esxi');
});

test('words for a file that is not there are refused', () => {
  write('start', {});
  write('two', { into: { strat: {} } });
  expect(() => read('start')).toThrow('two.json has words for no file: strat');
});

const root = path.resolve(import.meta.dirname, '..');

/** The key of every text, as it is written; plural forms count as one. */
const keysOf = (words: Words, key = ''): string[] =>
  Object.entries(words).flatMap(([name, inside]) =>
    typeof inside === 'string'
      ? [`${key}${name}`.replace(/_(zero|one|two|few|many|other)$/, '')]
      : keysOf(inside, `${key}${name}.`),
  );
const writtenKeys = (language: string, file: string) => [
  ...new Set(keysOf(writtenWords(root, language, file))),
];

test.each(wordFiles(root, 'en'))('%s has its words in the same places in both languages', (file) => {
  expect(writtenKeys('ja', file)).toEqual(writtenKeys('en', file));
});
