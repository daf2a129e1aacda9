import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { envelope } from '#src/embed/envelope.ts';
import { detailOf, readNews } from '#src/embed/news.ts';
import { readOrder } from '#src/embed/orders.ts';

describe('messages', () => {
  test('any value at all is no message and does no harm', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        expect(readOrder(value)).toBeNull();
        expect(readNews(value)).toBeNull();
      }),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('whatever stands in an envelope, only what the schema knows comes out', () => {
    const kinds = fc.constantFrom(
      'hello',
      'set',
      'restart',
      'focus',
      'ready',
      'resize',
      'step',
      'result',
      'x',
    );
    fc.assert(
      fc.property(kinds, fc.dictionary(fc.string(), fc.anything()), (kind, rest) => {
        const order = readOrder({ ...rest, ...envelope, kind });
        const known = [
          'namespace',
          'version',
          'kind',
          'fit',
          'lang',
          'theme',
          'facts',
          'forget',
          'withdrawn',
        ];
        for (const name of Object.keys(order ?? {})) expect(known).toContain(name);
      }),
    );
  });

  test('a cycle, a getter that throws and a huge text are refused without a throw', () => {
    const cycle: Record<string, unknown> = { ...envelope, kind: 'step', question: 'esxi' };
    cycle['facts'] = cycle;
    const trap = {
      ...envelope,
      get kind(): string {
        throw new Error('trap');
      },
    };
    const huge = { ...envelope, kind: 'set', facts: 'a=b&'.repeat(100_000) };
    for (const value of [cycle, trap, huge]) {
      expect(readOrder(value)).toBeNull();
      expect(readNews(value)).toBeNull();
    }
  });

  test('free text is no id, so no news can carry it', () => {
    const news = { ...envelope, kind: 'step', facts: {} };
    for (const question of ['Two words', 'UPPER', '日本語', 'a'.repeat(49), '', '../x'])
      expect(readNews({ ...news, question })).toBeNull();
    expect(readNews({ ...news, question: 'proxy-host', facts: { esxi: '8.0-u2b' } })).not.toBeNull();
  });

  test('each kind of news is read with its parts, and nothing besides', () => {
    const told = [
      { kind: 'ready' },
      { kind: 'resize', height: 320, turn: 0 },
      { kind: 'error', reason: 'no-answer' },
      { kind: 'error', reason: 'no-build', fact: 'esxi' },
      { kind: 'step', question: 'esxi', facts: { datastore: 'nfs3' } },
      { kind: 'result', verdict: 'candidates', fixes: ['upgrade-esxi', 'bigger-host'] },
      { kind: 'feedback', helped: false },
    ];
    for (const one of told) expect(readNews({ ...envelope, ...one, text: 'typed' })).toEqual(one);
    const refused = [
      { kind: 'resize', height: -1, turn: 0 },
      { kind: 'resize', height: 0.5, turn: 0 },
      { kind: 'resize', height: 200_001, turn: 0 },
      { kind: 'resize', height: '320', turn: 0 },
      { kind: 'error', reason: 'no-build', fact: 'Two words' },
      { kind: 'step', question: 'esxi', facts: { esxi: 'Two words' } },
      { kind: 'step', question: 'esxi', facts: null },
      { kind: 'result', verdict: 'candidates', fixes: 'upgrade-esxi' },
      { kind: 'result', verdict: 'candidates', fixes: Array(61).fill('a') },
      { kind: '__proto__' },
      { kind: 'toString' },
    ];
    for (const one of refused) expect(readNews({ ...envelope, ...one })).toBeNull();
  });

  test('feedback is yes or no, and a reason is no part of it', () => {
    const news = { ...envelope, kind: 'feedback', helped: true, reason: 'typed' };
    expect(detailOf(readNews(news)!)).toEqual({ helped: true });
    expect(readNews({ ...news, helped: 'yes, because' })).toBeNull();
  });

  test('another version or namespace is not ours', () => {
    expect(readOrder({ ...envelope, kind: 'restart' })).not.toBeNull();
    expect(readOrder({ ...envelope, version: 2, kind: 'restart' })).toBeNull();
    expect(readOrder({ ...envelope, namespace: 'other', kind: 'restart' })).toBeNull();
  });

  test('an event carries the news without its envelope', () => {
    expect(
      detailOf(
        readNews({ ...envelope, kind: 'outcome', fix: 'upgrade-esxi', outcome: 'helped', secret: 'x' })!,
      ),
    ).toEqual({
      fix: 'upgrade-esxi',
      outcome: 'helped',
    });
  });
});
