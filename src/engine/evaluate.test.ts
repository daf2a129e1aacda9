import { describe, expect, test } from 'vitest';
import { evaluate, factsIn, partsBehind } from '#src/engine/evaluate.ts';
import type { Condition, Truth } from '#src/engine/types.ts';

const sizes = ['small', 'medium', 'large'];
const placeOf = (_: string, value: string) => sizes.indexOf(value);

/** A condition of each truth for `facts`. */
const facts = { size: 'medium', colour: 'red', shape: 'unknown' };
const parts: Record<Truth, Condition> = {
  met: { fact: 'colour', is: 'red' },
  unmet: { fact: 'colour', is: 'blue' },
  unknown: { fact: 'taste', is: 'sweet' },
};
const truths = ['met', 'unmet', 'unknown'] as const;

describe('one fact', () => {
  const table: [Condition, Truth][] = [
    [{ fact: 'colour', is: 'red' }, 'met'],
    [{ fact: 'colour', is: 'blue' }, 'unmet'],
    [{ fact: 'colour', in: ['blue', 'red'] }, 'met'],
    [{ fact: 'colour', in: ['blue', 'green'] }, 'unmet'],
    [{ fact: 'size', before: 'small' }, 'unmet'],
    [{ fact: 'size', before: 'medium' }, 'unmet'],
    [{ fact: 'size', before: 'large' }, 'met'],
    [{ fact: 'size', atLeast: 'small' }, 'met'],
    [{ fact: 'size', atLeast: 'medium' }, 'met'],
    [{ fact: 'size', atLeast: 'large' }, 'unmet'],
  ];
  test.each(table)('%j is %s', (condition, truth) => {
    expect(evaluate(condition, facts, placeOf)).toBe(truth);
  });

  test.each<Condition>([
    { fact: 'taste', is: 'sweet' },
    { fact: 'taste', in: ['sweet', 'sour'] },
    { fact: 'taste', before: 'large' },
    { fact: 'taste', atLeast: 'small' },
  ])('%j is unknown while nothing was answered', (condition) => {
    expect(evaluate(condition, facts, placeOf)).toBe('unknown');
  });

  test.each<Condition>([
    { fact: 'shape', is: 'round' },
    { fact: 'shape', is: 'unknown' },
    { fact: 'shape', in: ['round', 'unknown'] },
    { fact: 'shape', before: 'large' },
    { fact: 'shape', atLeast: 'small' },
    { not: { fact: 'shape', is: 'round' } },
  ])('%j is unknown for the answer "I don\'t know"', (condition) => {
    expect(evaluate(condition, facts, placeOf)).toBe('unknown');
  });

  test('what no question asks is always unknown, also when it is denied', () => {
    expect(evaluate({ unasked: 'weather' }, facts, placeOf)).toBe('unknown');
    expect(evaluate({ not: { unasked: 'weather' } }, facts, placeOf)).toBe('unknown');
  });
});

describe('several facts, after Kleene', () => {
  const all: Record<Truth, Record<Truth, Truth>> = {
    met: { met: 'met', unmet: 'unmet', unknown: 'unknown' },
    unmet: { met: 'unmet', unmet: 'unmet', unknown: 'unmet' },
    unknown: { met: 'unknown', unmet: 'unmet', unknown: 'unknown' },
  };
  const any: Record<Truth, Record<Truth, Truth>> = {
    met: { met: 'met', unmet: 'met', unknown: 'met' },
    unmet: { met: 'met', unmet: 'unmet', unknown: 'unknown' },
    unknown: { met: 'met', unmet: 'unknown', unknown: 'unknown' },
  };
  const pairs = truths.flatMap((a) => truths.map((b) => [a, b] as const));

  test.each(pairs)('%s and %s', (a, b) => {
    expect(evaluate({ all: [parts[a], parts[b]] }, facts, placeOf)).toBe(all[a][b]);
  });
  test.each(pairs)('%s or %s', (a, b) => {
    expect(evaluate({ any: [parts[a], parts[b]] }, facts, placeOf)).toBe(any[a][b]);
  });
  test.each([
    ['met', 'unmet'],
    ['unmet', 'met'],
    ['unknown', 'unknown'],
  ] as const)('not %s is %s', (a, opposite) => {
    expect(evaluate({ not: parts[a] }, facts, placeOf)).toBe(opposite);
  });
  test('all of nothing holds, any of nothing does not', () => {
    expect(evaluate({ all: [] }, facts, placeOf)).toBe('met');
    expect(evaluate({ any: [] }, facts, placeOf)).toBe('unmet');
  });
});

describe('factsIn', () => {
  test('names each fact once, in the order of mention, and nothing that no question asks', () => {
    const condition: Condition = {
      all: [parts.unknown, { any: [parts.met, { unasked: 'weather' }] }, { not: parts.unmet }],
    };
    expect(factsIn(condition)).toEqual(['taste', 'colour']);
    expect(factsIn({ unasked: 'weather' })).toEqual([]);
  });
});

describe('partsBehind', () => {
  test('an unmet "all" rests on its unmet parts alone', () => {
    const condition: Condition = { all: [{ fact: 'size', is: 'medium' }, parts.unmet, parts.unknown] };
    expect(partsBehind(condition, facts, placeOf)).toEqual({ facts: ['colour'], unasked: [] });
  });
  test('a met "all" rests on every part', () => {
    const condition: Condition = { all: [{ fact: 'size', is: 'medium' }, parts.met] };
    expect(partsBehind(condition, facts, placeOf)).toEqual({ facts: ['size', 'colour'], unasked: [] });
  });
  test('a met "any" rests on its met parts alone', () => {
    const condition: Condition = { any: [parts.unknown, parts.met, { unasked: 'weather' }] };
    expect(partsBehind(condition, facts, placeOf)).toEqual({ facts: ['colour'], unasked: [] });
  });
  test('an open condition rests on what is unknown, asked or not', () => {
    const condition: Condition = { any: [parts.unmet, parts.unknown, { unasked: 'weather' }] };
    expect(partsBehind(condition, facts, placeOf)).toEqual({ facts: ['taste'], unasked: ['weather'] });
  });
  test('a denial rests on what it denies', () => {
    const condition: Condition = { not: { any: [parts.unknown, parts.met] } };
    expect(partsBehind(condition, facts, placeOf)).toEqual({ facts: ['colour'], unasked: [] });
  });
});
