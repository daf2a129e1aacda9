import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newRecord, RECORD_VERSION, type CaseRecord } from '#src/case/record.ts';
import { exportText, importedCases } from '#src/handover/case-file-text.ts';
import { readCases, writeCase } from '#src/handover/case-storage.ts';
import { addCases } from '#src/handover/listed-cases.ts';
import { changeCase, letGo, refreshCases, takeUp, useRecent } from '#src/handover/recent-store.ts';

const DAY = 86_400_000;
/** A case of the nth day: a higher number is newer. */
const caseOf = (n: number, more: Partial<CaseRecord> = {}): CaseRecord => ({
  ...newRecord(`case0000${String(n).padStart(4, '0')}`, 'stun', '?datastore=nfs3&show=result', 1, n * DAY),
  revision: 1,
  name: String(n),
  ...more,
});
const some = (from: number, count: number): CaseRecord[] =>
  Array.from({ length: count }, (_, at) => caseOf(from + at));
const namesOf = (): string[] => readCases().cases.map((one) => one.name);
const none = { added: 0, already: 0, most: 0, full: 0 };

beforeEach(() => {
  localStorage.clear();
  refreshCases();
  letGo();
});
afterEach(() => vi.restoreAllMocks());

describe('an import', () => {
  test('takes nothing away: a case with its note stays, and of twenty others nineteen find room, the newest', () => {
    takeUp('stun', '?datastore=nfs3&show=result');
    changeCase({ name: 'mine', notes: 'called at three' });
    expect(addCases(some(1, 20))).toEqual({ ...none, added: 19, most: 1 });
    expect(readCases().cases[0]).toMatchObject({ name: 'mine', notes: 'called at three' });
    expect(namesOf()).toEqual(['mine', ...some(2, 19).map((one) => one.name)].sort(byDay));
    changeCase({ notes: 'and at four' });
    expect(readCases().cases[0]).toMatchObject({ name: 'mine', notes: 'and at four' });
    expect(namesOf()).toHaveLength(20);
  });

  test('leaves all twenty of one’s own alone, however much newer the others are', () => {
    for (const own of some(1, 20)) writeCase(own, null);
    const before = namesOf();
    expect(addCases(some(101, 20))).toEqual({ ...none, most: 20 });
    expect(namesOf()).toEqual(before);
  });

  test('stands behind one’s own cases, so that the next beginning costs an imported one', () => {
    for (const own of some(1, 15)) writeCase(own, null);
    expect(addCases(some(101, 9))).toEqual({ ...none, added: 5, most: 4 });
    takeUp('quiesce', '?error=io-hold&show=result');
    expect(namesOf().slice(1, 16)).toEqual(
      some(1, 15)
        .map((one) => one.name)
        .reverse(),
    );
    expect(namesOf().slice(16)).toEqual(['109', '108', '107', '106']);
  });

  test('leaves a case that a newer version keeps alone, and takes another one of its id under a new one', () => {
    const newer = caseOf(1, { version: RECORD_VERSION + 1 } as never);
    localStorage.setItem(`unstun.case.${newer.id}`, JSON.stringify(newer));
    expect(addCases([caseOf(1)])).toEqual({ ...none, added: 1 });
    expect(readCases()).toMatchObject({ newer: 1, cases: [{ name: '1' }] });
    expect(JSON.parse(localStorage.getItem(`unstun.case.${newer.id}`)!)).toEqual(newer);
  });

  test('drops nothing where the storage is full', () => {
    writeCase(caseOf(1), null);
    refreshCases();
    const real = Storage.prototype.setItem;
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
      if (key.endsWith('3')) throw new DOMException('full', 'QuotaExceededError');
      real.call(this, key, value);
    });
    expect(addCases(some(2, 2))).toEqual({ ...none, added: 1, full: 1 });
    expect(namesOf()).toEqual(['1', '2']);
  });
});

const byDay = (a: string, b: string): number => (Number(b) || 1e9) - (Number(a) || 1e9);

describe('the same case', () => {
  test('is taken once, however often its file is', () => {
    expect(addCases(some(1, 3))).toEqual({ ...none, added: 3 });
    for (let turn = 0; turn < 5; turn++) expect(addCases(some(1, 3))).toEqual({ ...none, already: 3 });
    expect(namesOf()).toEqual(['3', '2', '1']);
  });

  test('is taken once from a file that holds it seven times under seven ids', () => {
    const copies = some(11, 7).map(({ id }) => caseOf(1, { id }));
    expect(addCases(copies)).toEqual({ ...none, added: 1, already: 6 });
  });

  test('needs no room', () => {
    for (const own of some(1, 20)) writeCase(own, null);
    expect(addCases(some(1, 20))).toEqual({ ...none, already: 20 });
  });

  test('that went on here or there is two, and neither is lost; again, it is both already', () => {
    addCases([caseOf(1, { notes: 'as it was', desk: { when: 'm' } })]);
    const { cases } = readCases();
    writeCase({ ...cases[0]!, notes: 'went on here', revision: 2 }, 1);
    const there = caseOf(1, { notes: 'went on there', changed: 9 * DAY, desk: { when: 'm' } });
    for (const count of [1, 0])
      expect(addCases([there])).toEqual({ ...none, added: count, already: 1 - count });
    expect(readCases().cases.map(({ notes }) => notes)).toEqual(['went on here', 'went on there']);
  });

  test('is not two cases of the same answers at different times: a file gives back both', () => {
    const two = [caseOf(2, { name: '' }), caseOf(1, { name: '' })];
    expect(addCases(two)).toEqual({ ...none, added: 2 });
  });

  test.each([
    ['name', { name: 'other' }],
    ['notes', { notes: 'other' }],
    ['answers', { query: '?datastore=vmfs&show=result' }],
    ['what support asks', { desk: { when: 'other' } }],
  ] as const)('is another one with another %s', (_, more) => {
    expect(addCases([caseOf(1), caseOf(1, more)])).toEqual({ ...none, added: 2 });
  });
});

describe('a file', () => {
  test('of more than twenty is looked through to its end', () => {
    const read = importedCases(exportText(some(1, 25)));
    expect(read).toMatchObject({ kind: 'cases', newer: 0, bad: 0 });
    expect(read.kind === 'cases' && addCases(read.cases)).toEqual({ ...none, added: 20, most: 5 });
    expect(useRecent.getState().cases[0]?.name).toBe('25');
  });

  test('says what of it a newer version wrote, and what cannot be read', () => {
    const entries = [caseOf(1), { ...caseOf(2), version: RECORD_VERSION + 1 }, { version: 1 }, null];
    expect(importedCases(JSON.stringify({ unstun: 'cases', cases: entries }))).toEqual({
      kind: 'cases',
      cases: [caseOf(1)],
      newer: 1,
      bad: 2,
    });
  });

  test('is either no file of cases or too large', () => {
    for (const text of ['', '{', '[]', '{"unstun":"cases"}', '{"cases":[]}'])
      expect(importedCases(text)).toEqual({ kind: 'other' });
    expect(importedCases(' '.repeat(1024 * 1024 + 1))).toEqual({ kind: 'large' });
  });
});
