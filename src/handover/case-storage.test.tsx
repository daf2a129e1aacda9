import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CONTENT_VERSION } from '#src/content/version.ts';
import { renameCase } from '#src/handover/listed-cases.ts';
import { newRecord, RECORD_VERSION, type CaseRecord } from '#src/case/record.ts';
import { exportText, importedCases } from '#src/handover/case-file-text.ts';
import { canStore, isOff, readCases, removeCases, switchOff, writeCase } from '#src/handover/case-storage.ts';
import { ageOf } from '#src/handover/other-content.ts';
import { parsed, readRecord } from '#src/handover/record-schema.ts';
import {
  changeCase,
  deleteCases,
  goneBack,
  letGo,
  refreshCases,
  resume,
  takeUp,
  useRecent,
} from '#src/handover/recent-store.ts';

const idOf = (n: number): string => `case0000${String(n).padStart(4, '0')}`;
const caseOf = (n: number, more: Partial<CaseRecord> = {}): CaseRecord => ({
  ...newRecord(idOf(n), 'stun', '?datastore=nfs3&show=result', 1, 1_700_000_000_000 + n),
  revision: 1,
  ...more,
});
const keyOf = (n: number): string => `unstun.case.${idOf(n)}`;
const put = (n: number, value: unknown): void =>
  localStorage.setItem(keyOf(n), typeof value === 'string' ? value : JSON.stringify(value));
const namesOf = (): string[] => readCases().cases.map((one) => one.name);

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('what is stored', () => {
  test('comes back as it was, the one changed last first', () => {
    writeCase(
      caseOf(1, { name: 'one', notes: 'n', desk: { message: 'm' }, origins: { datastore: 'link' } }),
      null,
    );
    writeCase(caseOf(2, { name: 'two' }), null);
    expect(namesOf()).toEqual(['two', 'one']);
    expect(readCases().cases[1]).toEqual(
      caseOf(1, { name: 'one', notes: 'n', desk: { message: 'm' }, origins: { datastore: 'link' } }),
    );
  });

  test('a case of version 1 opens for ever', () => {
    const first = `{"version":1,"id":"case00000001","revision":3,"pack":"quiesce","query":"?error=io-hold&show=result&tried=reduce-guest-io:no-change","content":1,"name":"sql","notes":"night","desk":{"when":"22:31"},"origins":{"error":"answered"},"changed":1795303723958}`;
    expect(readRecord(parsed(first))).toMatchObject({
      kind: 'case',
      record: { pack: 'quiesce', name: 'sql', notes: 'night' },
    });
  });

  test('an answer that no longer exists falls away, is named, and the case stays', () => {
    const read = readRecord(
      caseOf(1, { query: '?datastore=nfs3&floppy=yes&show=result&tried=old:helped', notes: 'n' }),
    );
    expect(read).toMatchObject({
      kind: 'case',
      record: {
        query: '?datastore=nfs3&show=result',
        notes: 'n',
        lost: ['floppy=yes', 'tried=old:helped'],
      },
    });
  });
});

describe('storage that is not as it should be', () => {
  test.each([
    ['corrupt JSON', '{"version":1,'],
    ['wrong types', { ...caseOf(1), revision: '1' }],
    ['a value in place of the whole', '"x"'],
    ['no version', { ...caseOf(1), version: undefined }],
    ['an article that does not exist', { ...caseOf(1), pack: 'constructor' }],
    ['an id that is not its key', { ...caseOf(1), id: idOf(9) }],
    ['far too deep', `{"version":1,"desk":${'['.repeat(50)}${']'.repeat(50)}}`],
  ])('%s is set aside once, not deleted, and harms no other', (_, value) => {
    put(1, value);
    writeCase(caseOf(2, { name: 'two' }), null);
    const text = localStorage.getItem(keyOf(1));
    expect(readCases()).toMatchObject({ bad: 1, cases: [{ name: 'two' }] });
    expect(localStorage.getItem(`${keyOf(1)}.bad`)).toBe(text);
    expect(readCases()).toMatchObject({ bad: 0, cases: [{ name: 'two' }] });
  });

  test('a newer version is left untouched, counted, and never written over or dropped', () => {
    put(1, { ...caseOf(1), version: RECORD_VERSION + 1, future: true });
    const text = localStorage.getItem(keyOf(1));
    expect(readCases()).toMatchObject({ newer: 1, bad: 0, cases: [] });
    expect(writeCase(caseOf(1), 1)).toBe('conflict');
    for (let n = 2; n < 40; n++) writeCase(caseOf(n), null);
    expect(localStorage.getItem(keyOf(1))).toBe(text);
  });

  test('a broken index costs the order and no case', () => {
    writeCase(caseOf(1, { name: 'one' }), null);
    writeCase(caseOf(2, { name: 'two' }), null);
    for (const index of ['{', '7', '[{}]', '["__proto__"]']) {
      localStorage.setItem('unstun.cases', index);
      expect(namesOf().sort()).toEqual(['one', 'two']);
    }
  });

  test('a getter that throws: everything works, nothing is kept', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect([canStore(), isOff(), readCases().cases.length]).toEqual([false, false, 0]);
    expect(writeCase(caseOf(1), null)).toBe('refused');
    expect(() => [removeCases([idOf(1)]), switchOff(true)]).not.toThrow();
  });

  test('a full storage drops the oldest cases first, then gives up quietly', () => {
    for (let n = 1; n <= 3; n++) writeCase(caseOf(n, { name: String(n) }), null);
    let room = 1;
    const real = Storage.prototype.setItem;
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
      if (key === keyOf(4) && room-- > 0) throw new DOMException('full', 'QuotaExceededError');
      real.call(this, key, value);
    });
    expect(writeCase(caseOf(4, { name: '4' }), null)).toBe('stored');
    expect(namesOf()).toEqual(['4', '3', '2']);
    room = Number.POSITIVE_INFINITY;
    expect(writeCase(caseOf(4, { name: 'again', revision: 2 }), 1)).toBe('refused');
  });

  test('no JSON at all can harm the reading, and no prototype changes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc
            .jsonValue()
            .map((inside) =>
              JSON.stringify({ version: 1, __proto__: inside, constructor: inside, desk: inside }),
            ),
        ),
        (text) => {
          expect(['case', 'newer', 'bad']).toContain(readRecord(parsed(text)).kind);
          importedCases(text);
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
    );
  });
});

describe('more than one tab, more than twenty cases', () => {
  test('a tab that lost a race writes a new case and leaves the other one alone', () => {
    refreshCases();
    letGo();
    takeUp('stun', '?datastore=nfs3&show=result');
    const mine = useRecent.getState().current!;
    writeCase({ ...mine, notes: 'from the other tab', revision: mine.revision + 1 }, mine.revision);
    changeCase({ notes: 'from this tab' });
    expect(
      readCases()
        .cases.map((one) => one.notes)
        .sort(),
    ).toEqual(['from the other tab', 'from this tab']);
  });

  test('twenty are kept, the one changed longest ago goes', () => {
    for (let n = 1; n <= 25; n++) writeCase(caseOf(n, { name: String(n) }), null);
    expect(namesOf()).toHaveLength(20);
    expect(namesOf().at(-1)).toBe('6');
  });

  test('a clock that runs backwards changes nothing in the order', () => {
    writeCase(caseOf(1, { name: 'first', changed: 9e12 }), null);
    writeCase(caseOf(2, { name: 'later', changed: 5 }), null);
    expect(namesOf()).toEqual(['later', 'first']);
  });

  test('switching off forgets all, what was set aside included', () => {
    put(1, 'broken');
    readCases();
    writeCase(caseOf(2), null);
    switchOff(true);
    expect(Object.keys(localStorage)).toEqual(['unstun.cases.off']);
    switchOff(false);
    expect(localStorage.length).toBe(0);
  });
});

describe('the case in hand', () => {
  const one = '?datastore=nfs3&show=result';
  const other = '?datastore=vmfs&show=result';
  const inHand = () => useRecent.getState().current!;
  beforeEach(() => {
    refreshCases();
    letGo();
    takeUp('stun', one);
    changeCase({ notes: 'first' });
  });

  test('goes on when an answer changes', () => {
    takeUp('stun', other);
    expect(inHand()).toMatchObject({ query: other, notes: 'first' });
    expect(readCases().cases).toHaveLength(1);
  });

  test('is another one after a beginning, even with the same answers', () => {
    letGo();
    takeUp('stun', one);
    expect(inHand().notes).toBe('');
    expect(readCases().cases).toHaveLength(2);
  });

  test('is the one of the list that was pressed, also when two have the same answers', () => {
    const first = inHand();
    letGo();
    takeUp('stun', one);
    resume(first);
    takeUp('stun', one);
    expect(inHand().notes).toBe('first');
  });

  test('is the one that the entry of the history belongs to, whatever else has the same answers', () => {
    const first = inHand();
    letGo();
    takeUp('stun', one);
    changeCase({ notes: 'second' });
    goneBack();
    takeUp('stun', one, {}, first.id);
    expect(inHand().notes).toBe('first');
    takeUp('stun', one, {}, 'no-such-case');
    expect(inHand().notes).toBe('first');
    takeUp('quiesce', '?error=io-hold&show=result', {}, first.id);
    expect(inHand()).toMatchObject({ pack: 'quiesce', notes: '' });
  });

  test.each(['stored', 'memory'])('is found again by going back (%s)', (where) => {
    if (where === 'memory') useRecent.setState({ mode: 'memory', cases: [] });
    letGo();
    goneBack();
    takeUp('stun', one);
    expect(inHand().notes).toBe('first');
  });

  test('does not come back once it was deleted', () => {
    const only = '?datastore=nfs41&show=result';
    takeUp('stun', only);
    const { id } = inHand();
    useRecent.setState({ mode: 'memory', cases: [] });
    letGo();
    deleteCases([id]);
    useRecent.setState({ mode: 'memory', cases: [] });
    goneBack();
    takeUp('stun', only);
    expect(inHand().notes).toBe('');
  });
});

describe('a case that was kept with other content', () => {
  const now = '?datastore=nfs3&show=result&tried=upgrade-esxi:no-change';
  const kept = caseOf(1, {
    query: '?datastore=nfs3&floppy=yes&show=result&tried=old:helped,upgrade-esxi:no-change',
    content: CONTENT_VERSION + 98,
    name: 'sql',
    notes: 'n',
    desk: { when: 'm' },
  });
  const lost = ['floppy=yes', 'tried=old:helped'];
  const older = () => useRecent.getState().older;
  const only = () => readCases().cases[0]!;
  beforeEach(() => {
    letGo();
    goneBack();
    put(1, kept);
    refreshCases();
  });

  test('is listed with what it lost, renamed or not, until it is taken up', () => {
    renameCase(kept.id, 'other');
    expect(only()).toMatchObject({ name: 'other', lost, content: kept.content, notes: 'n' });
    expect(older()).toBeNull();
  });

  test.each(['resumed', 'found by its answers', 'found by its entry'])(
    'tells what it lost once when it is %s, and keeps everything else',
    (how) => {
      if (how === 'resumed') resume(only());
      takeUp('stun', now, {}, how === 'found by its entry' ? kept.id : null);
      expect(older()).toEqual({ pack: 'stun', query: now, content: kept.content, lost });
      expect(only()).toMatchObject({
        query: now,
        lost: [],
        content: CONTENT_VERSION,
        name: 'sql',
        notes: 'n',
        desk: { when: 'm' },
      });
      takeUp('stun', now);
      expect(older(), 'it stays while the reader is there').not.toBeNull();
      letGo();
      resume(only());
      takeUp('stun', now);
      expect(older(), 'it is not told again').toBeNull();
      expect(readCases().cases).toHaveLength(1);
    },
  );

  test('is told of until the next answer', () => {
    resume(only());
    takeUp('stun', now);
    takeUp('stun', '?datastore=vmfs&show=result');
    expect(older()).toBeNull();
    takeUp('stun', now);
    expect(older()).toBeNull();
  });

  test('is told of again when the storage did not take that down', () => {
    resume(only());
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    takeUp('stun', now);
    vi.restoreAllMocks();
    expect(only().lost).toEqual(lost);
  });

  test('goes through export and import with what it lost', () => {
    const read = importedCases(exportText(readCases().cases));
    expect(read).toMatchObject({ cases: [{ lost, content: kept.content }] });
    const raw = importedCases(JSON.stringify({ unstun: 'cases', cases: [kept] }));
    expect(raw).toEqual(read);
  });
});

test('a case of a higher content version is newer, one of a lower version older', () => {
  expect([1, 2, 3].map((content) => ageOf(content, 2))).toEqual(['older', 'older', 'newer']);
  expect(ageOf(CONTENT_VERSION + 98)).toBe('newer');
});

describe('the same case in two tabs', () => {
  const one = '?datastore=nfs3&show=result';
  const inHand = () => useRecent.getState().current!;
  const written = (more: Partial<CaseRecord>) =>
    writeCase({ ...inHand(), ...more, revision: inHand().revision + 1 }, inHand().revision);
  beforeEach(() => {
    refreshCases();
    letGo();
    takeUp('stun', one);
    changeCase({ notes: 'mine' });
  });

  test('follows what the other one wrote while the answers are the same', () => {
    written({ notes: 'theirs' });
    refreshCases();
    expect(inHand().notes).toBe('theirs');
    changeCase({ notes: 'both' });
    expect(readCases().cases.map(({ notes }) => notes)).toEqual(['both']);
  });

  test('stays what it is when the other one gave another answer', () => {
    written({ query: '?datastore=vmfs&show=result' });
    refreshCases();
    expect(inHand()).toMatchObject({ query: one, notes: 'mine' });
  });

  test('loses nothing that could not be saved here', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    changeCase({ notes: 'unsaved' });
    vi.restoreAllMocks();
    writeCase({ ...inHand(), notes: 'theirs', revision: inHand().revision + 1 }, inHand().revision);
    refreshCases();
    expect(inHand().notes).toBe('unsaved');
  });
});

describe('export and import', () => {
  test('give back the same cases', () => {
    const cases = [caseOf(1, { name: '会計', notes: 'a\nb' }), caseOf(2)];
    expect(importedCases(exportText(cases))).toEqual({ kind: 'cases', cases, newer: 0, bad: 0 });
  });
});
