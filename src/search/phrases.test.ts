import fc from 'fast-check';
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { describe, expect, test } from 'vitest';
import { loadWords } from '#src/i18n/load-words.ts';
import { packs } from '#src/content/registry.ts';
import { openIndex, writeIndex } from '#src/search/create-index.ts';
import type { Entry } from '#src/search/entry.ts';
import { everyEntry, searchedWords } from '#src/search/every-entry.ts';
import { factsOfPacks } from '#src/search/facts-of.ts';
import { findHits } from '#src/search/find-hits.ts';
import { piecesOf } from '#src/search/marks.ts';
import { packIndex, unpackIndex } from '#src/search/pack-index.ts';
import { createShelf } from '#src/search/shelf.ts';
import { showHit } from '#src/search/show-hit.ts';
import english from './fixtures/phrases-en.json';
import asked from './fixtures/asked.json';
import heldOutAsked from './fixtures/held-out-asked.json';
import heldOut from './fixtures/held-out.json';
import heldOutTyped from './fixtures/held-out-typed.json';
import japanese from './fixtures/phrases-ja.json';
import typed from './fixtures/typed.json';

interface Phrase {
  readonly query: string;
  /** Where it may lead: page and facts; a hit may set further facts. Nowhere when nothing is to be found. */
  readonly lands: readonly string[];
}

const shelf = createShelf({
  ja: await loadWords('ja', searchedWords),
  en: await loadWords('en', searchedWords),
});
const entries = everyEntry(shelf, packs);
const index = openIndex(writeIndex(entries), entries);
const factsOf = factsOfPacks(packs);

const pageOf = ({ place, elsewhere }: Entry): string => {
  if (elsewhere !== undefined) return `elsewhere/${elsewhere}`;
  if (place.page === 'wizard') return place.pack;
  return place.page === 'fix' ? `fixes/${place.fix}` : place.page;
};
const fits = (entry: Entry, address: string): boolean => {
  const [page, query = ''] = address.split('?');
  const has: Readonly<Record<string, string | undefined>> = { ...entry.facts, ask: entry.ask };
  return (
    pageOf(entry) === page && [...new URLSearchParams(query)].every(([fact, value]) => has[fact] === value)
  );
};
const hitsOf = (query: string) => findHits(index, factsOf, query).map(({ entry }) => entry);

/** The phrases that do not lead to their place within the first hits, each with what came instead. */
const missed = (phrases: readonly Phrase[], within = 3): string[] =>
  phrases
    .map(({ query, lands }) => ({ query, lands, hits: hitsOf(query) }))
    .filter(
      ({ lands, hits }) =>
        hits.length + lands.length > 0 &&
        !hits.slice(0, within).some((entry) => lands.some((address) => fits(entry, address))),
    )
    .map(({ query, lands, hits }) => {
      const instead = hits.slice(0, 3).map((entry) => `${pageOf(entry)} ${JSON.stringify(entry.facts)}`);
      return `${query}: ${lands.join(' or ') || 'nothing'} was wanted, not ${instead.join(', ')}`;
    });

const everyPhrase: readonly Phrase[] = [
  ...[english, japanese, heldOut, typed, heldOutTyped, asked, heldOutAsked].flat(),
];

describe('what people type or paste', () => {
  test('is listed fifty times in each language, and twenty times more where nothing was tuned', () => {
    expect([english.length, japanese.length]).toEqual([50, 50]);
    for (const language of ['en', 'ja'])
      expect(heldOut.filter((phrase) => phrase.language === language)).toHaveLength(20);
    expect([typed.length, heldOutTyped.length]).toEqual([40, 20]);
    expect([asked.length, heldOutAsked.length]).toEqual([217, 30]);
    expect(new Set(everyPhrase.map(({ query }) => query)).size).toBe(447);
  });

  test('leads to a place that exists', () => {
    const places = everyPhrase.flatMap(({ lands }) => lands);
    const nowhere = places.filter((address) => !entries.some((entry) => fits(entry, address)));
    expect(nowhere).toEqual([]);
  });

  test('leads to the right place within the first three hits, for 98 of 100', () => {
    const off = missed([...english, ...japanese]);
    expect(off.length, off.join('\n')).toBeLessThanOrEqual(2);
  });

  // One may give way to another article that is nearer to it.
  test('does so for 39 of 40 that tired people type: slips, widths, kana, codes, pieces of logs', () => {
    const off = missed(typed);
    expect(off.length, off.join('\n')).toBeLessThanOrEqual(1);
  });

  test('leads there first for 213 of 217 ways to ask, what is not handled to nothing', () => {
    // A few give way to an article that was added and is nearer to them.
    const givesWay = Object.keys(packs).length > 2 ? 6 : 0;
    const first = missed(asked, 1);
    expect(first.length, first.join('\n')).toBeLessThanOrEqual(4 + givesWay);
    const off = missed(asked);
    expect(off.length, off.join('\n')).toBeLessThanOrEqual(givesWay);
  });

  // Written after the ranking was tuned for the 217: 26 at first, 27 since.
  test('does so for 26 of 30 ways to ask that were held out', () => {
    const off = missed(heldOutAsked);
    expect(off.length, off.join('\n')).toBeLessThanOrEqual(4);
  });

  // Written with the forty above and never tuned for: 18 at first, 19 since.
  test('does so for 18 of 20 of these that were held out', () => {
    const off = missed(heldOutTyped);
    expect(off.length, off.join('\n')).toBeLessThanOrEqual(2);
  });

  // Written before the ranking was tuned, and never tuned for: 36 of 40 at first, 38 since.
  test('does so for 36 of 40 that were held out', () => {
    const off = missed(heldOut);
    expect(off.length, off.join('\n')).toBeLessThanOrEqual(4);
  });
});

describe('a question', () => {
  const same = (one: string, other: string) =>
    expect(
      hitsOf(one).map(({ id }) => id),
      `${one} = ${other}`,
    ).toEqual(hitsOf(other).map(({ id }) => id));

  test.each([
    ['ﾃﾞｰﾀｽﾄｱ', 'データストア'],
    ['ｅｓｘｉ', 'esxi'],
    ['ESXI', 'esxi'],
    ['０ｘ８００４２３０１', '0x80042301'],
    ['サ－バ－', 'サーバー'],
    ['サーバ', 'サーバー'],
    ['すたん', 'スタン'],
    ['すなっぷしょっと', 'スナップショット'],
  ])('in another script or width finds the same: %s = %s', same);

  test('finds a word within a longer one, in any width', () => {
    for (const query of ['ストア', 'ｽﾄｱ'])
      expect(hitsOf(query).some(({ id }) => id === 'fix faster-datastore')).toBe(true);
  });

  test.each(['ストア', 'ロック', 'スタン', 'クローン'])(
    'in katakana is not found within a word: %s',
    (query) => {
      const { terms } = findHits(index, factsOf, query)[0]!;
      const marked = (text: string) => piecesOf(text, terms).some((piece) => piece.found);
      const within = {
        ストア: 'リストア',
        ロック: 'ブロック',
        スタン: 'インスタンス',
        クローン: 'サイクローン',
      }[query]!;
      expect([marked(within), marked(`${within}と${query}`), marked(`ファイル${query}`)]).toEqual([
        false,
        true,
        true,
      ]);
      const alone = hitsOf(within).filter(({ id }) => hitsOf(query).some((one) => one.id === id));
      expect(alone.map(({ title }) => title.ja).filter((title) => !title.includes(within))).toEqual([]);
    },
  );

  test('of a word that begins like ours finds nothing of ours', () => {
    for (const query of ['スタンバイ', 'スタンドアロン', 'ログイン', 'インスタンス'])
      expect(hitsOf(query)).toEqual([]);
  });

  test.each([
    '全パスダウン',
    '紫の画面',
    'purple screen',
    'APD',
    'all paths down',
    'PDL',
    'permanent device loss',
  ])('of what neither article mentions finds nothing rather than its pieces: %s', (query) => {
    expect(hitsOf(query)).toEqual([]);
    expect(hitsOf(`${query} 固まる`).map(({ id }) => id)).toContain('stun');
  });

  test.each([
    ['quiesce', 'ja', 'quiesce'],
    ['静止', 'en', 'quiesce'],
    ['hang', 'ja', 'stun'],
    ['固まる', 'en', 'stun'],
  ] as const)('in one language finds what the other calls otherwise: %s', (query, language, id) => {
    const found = findHits(index, factsOf, query).find(({ entry }) => entry.id === id);
    if (!found) throw new Error(`${query} does not find ${id}.`);
    const { title, passage } = showHit(shelf, found, language);
    expect([...title, ...(passage?.pieces ?? [])].some((piece) => piece.found)).toBe(true);
  });

  test('that is a log of three lines sets every fact that the lines give', () => {
    const [first] = hitsOf(
      'VMware ESXi 8.0.2 build-22380479\nVMware ESXi 8.0 Update 2\nUsing backup proxy proxy02.example.local for disk Hard disk 1 [hotadd]',
    );
    expect(first?.facts).toEqual({ esxi: '8.0-before-u2b', transport: 'hotadd' });
    expect(first && pageOf(first)).toBe('stun');
  });

  test.each(['', ' ', '？', 'の', 'the', '(((', '\\', '~stun', '🙂', 'qqqqqqqq'])(
    'of nothing finds little: %j',
    (query) => {
      expect(hitsOf(query).length).toBeLessThanOrEqual(8);
    },
  );

  test.each([
    ['decision map', 'page map'],
    ['判断マップ', 'page map'],
    ['S22', 'statement S22'],
    ['KB1681', 'stun'],
    ['301541', 'quiesce'],
    ['プライバシー', 'page about'],
  ])('finds what it names first: %s', (query, id) => expect(hitsOf(query)[0]?.id).toBe(id));

  test('of nonsense finds nothing', () => {
    for (const query of ['qqqqqqqq', 'ああああ', '🙂', '']) expect(hitsOf(query)).toEqual([]);
  });

  test('of any text finds eight at most, in time that grows with it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => hitsOf(query).length <= 8),
      { numRuns: 60 },
    );
    const started = performance.now();
    hitsOf('snapshot スナップショット 0x80042301 '.repeat(4000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

test('an index that was packed is the same again', () => {
  const mini = new MiniSearch({ fields: ['title', 'text'] });
  mini.addAll([
    { id: 'one', title: 'snapshot snapshot', text: 'ホスト' },
    { id: 'two', title: 'stun', text: 'snapshot ホスト' },
  ]);
  const sorted = ({ index, ...rest }: AsPlainObject) => ({ ...rest, index: index.toSorted() });
  expect(sorted(unpackIndex(packIndex(mini.toJSON())))).toEqual(sorted(mini.toJSON()));
});

describe('marks', () => {
  test('give the text back unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ minLength: 1 })), (text, terms) => {
        expect(
          piecesOf(text, terms)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['quiesced snapshots', ['quiesc'], ['quiesced']],
    ['サーバーとサーバ', ['サバ'], ['サーバー', 'サーバ']],
    ['code 0x80042301.', ['80042301'], ['0x80042301']],
    ['the VM hangs', ['~stun'], ['hang']],
  ])('%s', (text, terms, found) => {
    expect(
      piecesOf(text, terms)
        .filter((piece) => piece.found)
        .map((piece) => piece.text),
    ).toEqual(found);
  });
});
