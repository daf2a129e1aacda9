import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const rows = readFileSync(path.join(root, 'docs/requirements.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, id = '']) => /^[A-Z0-9]+-\d\d$/.test(id))
  .map(([, id = '', what = '', by = '']) => ({ id, what, by }));

test('each requirement stands once, and says what holds', () => {
  const ids = rows.map(({ id }) => id);
  expect([...new Set(ids)]).toEqual(ids);
  const counted = (kind: string, last: number) =>
    Array.from({ length: last }, (_, at) => `${kind}-${String(at + 1).padStart(2, '0')}`);
  expect(ids).toEqual(expect.arrayContaining([...counted('A11Y', 21), ...counted('JA', 19)]));
  expect(rows.filter(({ what }) => what === '')).toEqual([]);
});

test('each names a test that is there, or says that it is for people to judge', () => {
  const wrong = rows.flatMap(({ id, by }) => {
    const named = [...by.matchAll(/`([^`]+)` “([^”]+)”/g)];
    if (named.length === 0) return by.startsWith('for people: ') ? [] : [`${id} names no test`];
    return named
      .filter(([, file = '', title = '']) => {
        const at = path.join(root, file);
        return !existsSync(at) || !readFileSync(at, 'utf8').includes(title);
      })
      .map(([whole]) => `${id}: ${whole}`);
  });
  expect(wrong).toEqual([]);
});
