import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyLink, readLink, writeLink, type CaseLink } from '#src/case/link.ts';
import type { Notice } from '#src/case/notice.ts';
import { fixIds } from '#src/content/catalogue.ts';
import { CONTENT_VERSION } from '#src/content/version.ts';
import { vocabulary, type FactId } from '#src/content/vocabulary.ts';
import { UNKNOWN, type Facts, type Outcome } from '#src/engine/types.ts';

const factIds = Object.keys(vocabulary) as FactId[];
const outcomeIds: Outcome[] = ['helped', 'partly', 'no-change', 'cannot'];

const entry = fc
  .constantFrom(...factIds)
  .chain((fact) =>
    fc.tuple(fc.constant<string>(fact), fc.constantFrom<string>(...vocabulary[fact], UNKNOWN)),
  );
const someFacts: fc.Arbitrary<Facts> = fc
  .uniqueArray(entry, { selector: ([fact]) => fact, maxLength: 16 })
  .map((entries) => Object.fromEntries(entries));
const someOutcomes = fc.dictionary(fc.constantFrom(...fixIds), fc.constantFrom(...outcomeIds), {
  maxKeys: 5,
  noNullPrototype: true,
});
const someLink: fc.Arbitrary<CaseLink> = fc.record(
  {
    facts: someFacts,
    outcomes: someOutcomes,
    show: fc.constantFrom('question', 'result', 'all'),
    ask: fc.constantFrom<string>(...factIds),
    display: fc.record(
      {
        embed: fc.boolean(),
        theme: fc.constantFrom('light', 'dark'),
        heading: fc.constant(false as const),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  },
  { requiredKeys: ['facts', 'outcomes', 'show', 'display'], noNullPrototype: true },
);

const factsOf = (query: string) => readLink(query).link.facts;
const noticesOf = (query: string) => readLink(query).notices;
const pairsOf = (query: string) => query.replace('?', '').split('&').filter(Boolean);

describe('a link', () => {
  test('gives back the case that was written, with nothing to tell', () => {
    fc.assert(
      fc.property(someLink, (link) => {
        expect(readLink(writeLink(link))).toEqual({ link, notices: [] });
      }),
    );
  });

  test('is sorted by key, each key once', () => {
    fc.assert(
      fc.property(someLink, (link) => {
        const keys = pairsOf(writeLink(link, CONTENT_VERSION)).map((pair) => pair.split('=')[0]);
        expect(keys).toEqual([...new Set(keys)].sort());
      }),
    );
  });

  test('is the same for equal cases, in whatever order they were told', () => {
    fc.assert(
      fc.property(someLink, fc.infiniteStream(fc.nat()), (link, numbers) => {
        const query = writeLink(link);
        const shuffled = pairsOf(query)
          .map((pair) => ({ pair, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ pair }) => pair)
          .join('&');
        expect(writeLink(readLink(shuffled).link)).toBe(query);
      }),
    );
  });

  test('needs no escaping: it can be read, typed and told over the phone', () => {
    fc.assert(fc.property(someLink, (link) => /^[?a-z0-9.,:=&-]*$/.test(writeLink(link))));
  });

  test('of an empty case is empty', () => {
    expect(writeLink(emptyLink)).toBe('');
    expect(readLink('')).toEqual({ link: emptyLink, notices: [] });
    expect(readLink('?')).toEqual({ link: emptyLink, notices: [] });
  });

  test('keeps "I don\'t know" as an answer', () => {
    expect(factsOf('?datastore=unknown')).toEqual({ datastore: 'unknown' });
    expect(writeLink({ ...emptyLink, facts: { datastore: 'unknown' } })).toBe('?datastore=unknown');
  });

  test('carries the version when it is given, and takes its own version without a word', () => {
    expect(writeLink(emptyLink, CONTENT_VERSION)).toBe(`?v=${String(CONTENT_VERSION)}`);
    expect(noticesOf(`?v=${String(CONTENT_VERSION)}`)).toEqual([]);
  });
});

describe('spellings that mean one thing', () => {
  test.each([
    ['esxi=8.0u2', { esxi: '8.0-before-u2b' }],
    ['esxi=8.0+U2', { esxi: '8.0-before-u2b' }],
    ['esxi=8.0%20U2', { esxi: '8.0-before-u2b' }],
    ['esxi=8.0.2-22380479', { esxi: '8.0-before-u2b' }],
    ['esxi=８．０　Ｕ２', { esxi: '8.0-before-u2b' }],
    ['esxi=%EF%BC%98%EF%BC%8E%EF%BC%90%E3%80%80%EF%BC%B5%EF%BC%92', { esxi: '8.0-before-u2b' }],
    ['esxi=8.0.2-23305546', { esxi: '8.0-u2b' }],
    ['esxi=8.0U2b', { esxi: '8.0-u2b' }],
    ['esxi=VMware+ESXi+8.0.3+build-24022510', { esxi: '8.0-u2b' }],
    ['esxi=7.0.3-24723872', { esxi: '7.x' }],
    ['esxi=9.0.1.0', { esxi: '9.x' }],
    ['datastore=NFS3', { datastore: 'nfs3' }],
    ['datastore=ｎｆｓ４１', { datastore: 'nfs41' }],
    ['transport=%20HotAdd%20', { transport: 'hotadd' }],
    ['direct-nfs=UNKNOWN', { 'direct-nfs': 'unknown' }],
  ])('%s is read and rewritten', (query, facts) => {
    expect(readLink(query)).toEqual({ link: { ...emptyLink, facts }, notices: [] });
    expect(writeLink(readLink(query).link)).toBe(`?${Object.entries(facts).flat().join('=')}`);
  });

  test('two spellings of one value do not contradict each other', () => {
    expect(readLink('esxi=8.0u2&esxi=8.0-before-u2b')).toEqual({
      link: { ...emptyLink, facts: { esxi: '8.0-before-u2b' } },
      notices: [],
    });
  });
});

describe('what a link cannot say is told, not guessed', () => {
  test.each<[string, Notice]>([
    ['esxi=8.0.2', { kind: 'no-build', fact: 'esxi', value: '8.0.2' }],
    ['esxi=8.0', { kind: 'no-build', fact: 'esxi', value: '8.0' }],
    ['esxi=8.0+Update+2', { kind: 'no-letter', fact: 'esxi', value: '8.0 Update 2' }],
    ['esxi=8.0.2-23305545', { kind: 'security-only', fact: 'esxi', value: '8.0.2-23305545' }],
    ['esxi=6.2', { kind: 'unknown-value', fact: 'esxi', value: '6.2' }],
    ['datastore=nfs5', { kind: 'unknown-value', fact: 'datastore', value: 'nfs5' }],
    ['datastore=', { kind: 'unknown-value', fact: 'datastore', value: '' }],
    ['datastore', { kind: 'unknown-value', fact: 'datastore', value: '' }],
    ['datastore=nfs3%2Cvmfs', { kind: 'unknown-value', fact: 'datastore', value: 'nfs3,vmfs' }],
    ['colour=red', { kind: 'unknown-parameter', name: 'colour' }],
    ['Colour=red', { kind: 'unknown-parameter', name: 'Colour' }],
    ['v=0', { kind: 'other-version', value: '0' }],
    ['tried=retired-fix:helped', { kind: 'unknown-fix', name: 'retired-fix' }],
    ['tried=restart-guest:exploded', { kind: 'unknown-outcome', name: 'restart-guest', value: 'exploded' }],
    ['tried=restart-guest', { kind: 'unknown-outcome', name: 'restart-guest', value: '' }],
    ['show=fix', { kind: 'unknown-parameter', name: 'show=fix' }],
    ['ask=colour', { kind: 'unknown-parameter', name: 'ask=colour' }],
    ['embed=yes', { kind: 'unknown-parameter', name: 'embed=yes' }],
    ['theme=blue', { kind: 'unknown-parameter', name: 'theme=blue' }],
    ['heading', { kind: 'unknown-parameter', name: 'heading=' }],
  ])('%s', (query, notice) => {
    expect(readLink(query)).toEqual({ link: emptyLink, notices: [notice] });
  });

  test.each(['Datastore=NFS3', 'DATASTORE=nfs3', 'Ｄａｔａｓｔｏｒｅ=ＮＦＳ３'])(
    'a mangled name that means one fact is read as it: %s',
    (query) => {
      expect(readLink(query)).toEqual({ link: { ...emptyLink, facts: { datastore: 'nfs3' } }, notices: [] });
    },
  );

  test('two different values of one fact are both dropped, and the fact is named', () => {
    const { link, notices } = readLink('datastore=nfs3&esxi=7.x&datastore=vmfs&datastore=nfs3');
    expect(link.facts).toEqual({ esxi: '7.x' });
    expect(notices).toEqual([{ kind: 'conflict', fact: 'datastore', value: 'nfs3' }]);
  });

  test('a contradiction is named before anything else, so that no flood of notices hides it', () => {
    const flood = Array.from({ length: 30 }, (_, i) => `x${String(i)}=1`).join('&');
    const { notices } = readLink(`${flood}&esxi=7.x&esxi=6.x`);
    expect(notices[0]).toEqual({ kind: 'conflict', fact: 'esxi', value: '7.x' });
    expect(notices.length).toBe(31);
  });

  test('of a link with more pairs, or more outcomes, than any case has the first sixty are read, and that is said', () => {
    const full = (parts: number) => Array.from({ length: parts }, () => 'restart-guest:partly').join(',');
    const pairs = (parts: number) => Array.from({ length: parts }, () => 'datastore=nfs3').join('&');
    expect([pairs(60), `tried=${full(60)}`].flatMap(noticesOf)).toEqual([]);
    expect(noticesOf(`${pairs(60)}&esxi=7.x`)).toEqual([{ kind: 'too-many' }]);
    expect(factsOf(`${pairs(60)}&esxi=7.x`)).toEqual({ datastore: 'nfs3' });
    expect(noticesOf(`tried=${full(61)}`)).toEqual([{ kind: 'too-many' }]);
  });

  test('what is unknown does not disturb what is known', () => {
    expect(factsOf('datastore=nfs5&transport=hotadd&v=0')).toEqual({ transport: 'hotadd' });
  });
});

describe('tried', () => {
  const outcomesOf = (query: string) => readLink(query).link.outcomes;

  test('holds the outcome of each fix', () => {
    expect(outcomesOf('tried=direct-nfs-access:cannot,upgrade-esxi:no-change')).toEqual({
      'direct-nfs-access': 'cannot',
      'upgrade-esxi': 'no-change',
    });
  });
  test('may be escaped, repeated or have empty places', () => {
    const both = { 'restart-guest': 'partly', 'reduce-guest-io': 'helped' };
    expect(outcomesOf('tried=restart-guest%3Apartly%2Creduce-guest-io%3Ahelped')).toEqual(both);
    expect(outcomesOf('tried=restart-guest:partly&tried=reduce-guest-io:helped')).toEqual(both);
    expect(readLink('tried=,,restart-guest:partly,,reduce-guest-io:helped,').notices).toEqual([]);
  });
  test('counts the last of two different outcomes of one fix, and names the fix', () => {
    for (const query of [
      'restart-guest:partly,restart-guest:helped',
      'restart-guest:cannot&tried=restart-guest:helped',
    ])
      expect(readLink(`tried=${query}`)).toEqual({
        link: { ...emptyLink, outcomes: { 'restart-guest': 'helped' } },
        notices: [{ kind: 'two-outcomes', name: 'restart-guest' }],
      });
    expect(noticesOf('tried=restart-guest:partly,restart-guest:partly')).toEqual([]);
  });
});

describe('display', () => {
  test.each([
    ['show=result', { ...emptyLink, show: 'result' as const }],
    ['show=all', { ...emptyLink, show: 'all' as const }],
    ['ask=esxi', { ...emptyLink, ask: 'esxi' }],
    ['embed=1', { ...emptyLink, display: { embed: true } }],
    ['embed=0', { ...emptyLink, display: { embed: false } }],
    ['theme=dark', { ...emptyLink, display: { theme: 'dark' as const } }],
    ['theme=system', emptyLink],
    ['heading=0', { ...emptyLink, display: { heading: false as const } }],
    ['heading=1', emptyLink],
    ['lang=ja', emptyLink],
  ])('%s', (query, link) => expect(readLink(query)).toEqual({ link, notices: [] }));
});

describe('a hostile link', () => {
  const anyChar = fc.nat(0xffff).map((code) => String.fromCharCode(code));
  const nasty = fc.constantFrom(
    ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__proto__.x', '__proto__[x]'],
    ...[
      '%',
      '%E0%A4%A',
      '%u0041',
      '%00',
      '+',
      '=',
      '==',
      '&',
      '?',
      '#',
      ';',
      ':',
      ',',
      '<img src=x>',
      '\ud800',
    ],
    ...factIds,
    ...['tried', 'show', 'ask', 'v', 'theme', 'heading', 'embed', 'lang'],
    ...['8.0', 'nfs3', 'unknown', 'restart-guest:helped', '__proto__:helped', 'constructor:cannot'],
  );
  const text = fc.oneof(nasty, fc.string({ unit: anyChar, maxLength: 20 }));
  const query = fc.oneof(
    fc.string({ unit: anyChar, maxLength: 200 }),
    fc
      .array(fc.tuple(text, text), { maxLength: 80 })
      .map((pairs) => pairs.map((two) => two.join('=')).join('&')),
  );

  function check(search: string): void {
    const names = Object.getOwnPropertyNames(Object.prototype).length;
    const { link, notices } = readLink(search);
    for (const [fact, value] of Object.entries(link.facts)) {
      expect(Object.hasOwn(vocabulary, fact)).toBe(true);
      expect([...vocabulary[fact as FactId], UNKNOWN]).toContain(value);
    }
    for (const [fix, outcome] of Object.entries(link.outcomes)) {
      expect(fixIds).toContain(fix);
      expect(outcomeIds).toContain(outcome);
    }
    expect(notices.length).toBeLessThanOrEqual(60);
    for (const notice of notices)
      for (const part of Object.values(notice)) expect(part.length).toBeLessThanOrEqual(40);
    expect(Object.getPrototypeOf(link.facts)).toBe(Object.prototype);
    expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(names);
    expect(readLink(writeLink(link))).toEqual({ link, notices: [] });
  }

  test('is read without throwing, gives only what we know, and leaves no trace', () => {
    fc.assert(fc.property(query, check), { numRuns: 500 });
  });

  const wellFormed = text.map((one) => one.replaceAll(/[\ud800-\udfff]/g, ''));
  test('shows the page in one of the ways there are, and names every other wish', () => {
    const wish = fc.tuple(
      fc.constantFrom('embed', 'theme', 'heading', 'show', 'ask', 'v', 'lang'),
      fc.oneof(
        wellFormed,
        fc.constantFrom(
          '0',
          '1',
          'light',
          'dark',
          'system',
          'result',
          'all',
          'esxi',
          String(CONTENT_VERSION),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
        const pairs = wishes.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
        const { link, notices } = readLink(pairs.join('&'));
        expect([undefined, true, false]).toContain(link.display.embed);
        expect([undefined, 'light', 'dark']).toContain(link.display.theme);
        expect([undefined, false]).toContain(link.display.heading);
        expect([undefined, ...factIds]).toContain(link.ask);
        const shown = wishes.filter(([name, value]) => name === 'show' && /^(?:result|all)$/.test(value));
        expect(link.show).toBe(shown.at(-1)?.[1] ?? 'question');
        const strange = wishes.filter(
          ([name, value]) => !plain.includes(`${name}=${value}`) && name !== 'lang',
        );
        const asked = strange.filter(
          ([name, value]) => !(name === 'ask' && factIds.some((id) => id === value)),
        );
        expect(notices).toHaveLength(Math.min(12, asked.length));
      }),
      { numRuns: 500 },
    );
  });
  const plain = [
    ...['embed=0', 'embed=1', 'theme=light', 'theme=dark', 'theme=system', 'heading=0', 'heading=1'],
    ...['show=result', 'show=all', `v=${String(CONTENT_VERSION)}`],
  ];

  test.each([
    '__proto__=1&constructor=2&prototype=3',
    '__proto__[polluted]=1&constructor.prototype.polluted=1',
    'tried=__proto__:helped,constructor:cannot,toString:partly',
    'ask=__proto__&ask=constructor',
    'esxi=__proto__&datastore=constructor&error=toString',
    '%E0%A4%A=%E0%A4%A&datastore=%',
    '=&==&&&=x&x',
  ])('%s', check);

  test.each([
    'A',
    '８',
    '8.0',
    '%25',
    '\u0300',
    '<b>',
    "'",
    ':',
    'restart-guest:helped,',
    'x=1&',
    'esxi=8.0&',
  ])('of twelve kilobytes of %j', (part) => {
    check(part.repeat(12_000 / part.length));
    check(`esxi=${part.repeat(12_000 / part.length)}`);
    check(`tried=${part.repeat(12_000 / part.length)}`);
  });
});

test('a link that was copied from HTML means what it says there', () => {
  const copied = readLink('?datastore=nfs3&amp;transport=hotadd&amp;tried=upgrade-esxi:no-change');
  expect(copied).toEqual(readLink('?datastore=nfs3&transport=hotadd&tried=upgrade-esxi:no-change'));
  expect(copied.notices).toEqual([]);
});
