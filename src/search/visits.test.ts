import { describe, expect, test } from 'vitest';
import {
  factsBetween,
  noVisits,
  otherAnswers,
  withVisit,
  type Coming,
  type Visit,
  type Visits,
} from '#src/search/visits.ts';

const visit = (search: string, entry: number, path = '/en/stun/'): Visit => ({ path, search, entry });
const after = (...steps: readonly (readonly [Coming, Visit])[]): Visits =>
  steps.reduce((visits, [coming, one]) => withVisit(visits, one, coming), noVisits);
const found = (visits: Visits, by: -1 | 1): string | undefined => {
  const there = otherAnswers(visits, by);
  return there === null ? undefined : visits.list[there]?.search;
};

describe('the answers before', () => {
  const asked = after(
    ['POP', visit('', 0)],
    ['PUSH', visit('?datastore=vmfs', 1)],
    ['PUSH', visit('?ask=datastore&datastore=vmfs', 2)],
    ['PUSH', visit('?datastore=nfs3', 3)],
  );

  test('are those of the nearest visit with others, where the change was made', () => {
    expect(found(asked, -1)).toBe('?ask=datastore&datastore=vmfs');
    const once = withVisit(asked, visit('?ask=datastore&datastore=vmfs', 2), 'POP');
    expect(found(once, -1)).toBe('');
    expect(found(once, 1)).toBe('?datastore=nfs3');
    expect(found(withVisit(once, visit('', 0), 'POP'), 1)).toBe('?datastore=vmfs');
  });

  test('are found across other pages of the case, but not beyond another case', () => {
    const fix = withVisit(asked, visit('?datastore=nfs3', 4, '/en/fixes/upgrade-esxi/'), 'PUSH');
    expect(otherAnswers(fix, -1)).toBeNull();
    const back = withVisit(fix, visit('?datastore=nfs3&show=result', 5), 'PUSH');
    expect(found(back, -1)).toBe('?ask=datastore&datastore=vmfs');
    for (const other of ['/en/', '/en/quiesce/']) {
      const anew = withVisit(asked, visit('', 4, other), 'PUSH');
      expect(found(withVisit(anew, visit('', 5), 'PUSH'), -1)).toBeUndefined();
    }
  });

  test('are kept apart where answers replace each other in one entry', () => {
    const framed = after(
      ['POP', visit('', 0)],
      ['REPLACE', visit('?datastore=vmfs', 0)],
      ['REPLACE', visit('?datastore=vmfs&esxi=7.x', 0)],
    );
    expect(found(framed, -1)).toBe('?datastore=vmfs');
    expect(found({ ...framed, at: 1 }, 1)).toBe('?datastore=vmfs&esxi=7.x');
  });

  test('are not those of the same case in another language or shown another way', () => {
    const shown = after(
      ['POP', visit('?datastore=vmfs', 0)],
      ['REPLACE', visit('?datastore=vmfs', 0, '/ja/stun/')],
      ['PUSH', visit('?datastore=vmfs&show=result', 1, '/ja/stun/')],
    );
    expect(shown.list).toHaveLength(2);
    expect(otherAnswers(shown, -1)).toBeNull();
  });
});

test('a new answer leaves no answers to give again', () => {
  const anew = after(
    ['POP', visit('', 0)],
    ['PUSH', visit('?datastore=vmfs', 1)],
    ['POP', visit('', 0)],
    ['PUSH', visit('?datastore=nfs3', 1)],
  );
  expect(otherAnswers(anew, 1)).toBeNull();
  expect(found(anew, -1)).toBe('');
});

test('a place in the history that was never seen begins anew', () => {
  expect(after(['POP', visit('', 4)], ['POP', visit('?datastore=vmfs', 2)]).list).toHaveLength(1);
});

test('the facts whose answers differ are named, and none when only outcomes do', () => {
  expect(factsBetween(visit('?datastore=vmfs&esxi=7.x', 0), visit('?datastore=nfs3', 1))).toEqual([
    'datastore',
    'esxi',
  ]);
  expect(factsBetween(visit('?esxi=7.x', 0), visit('?esxi=7.x&tried=upgrade-esxi:helped', 1))).toEqual([]);
});
