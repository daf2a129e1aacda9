import { describe, expect, test } from 'vitest';
import { rankFixes } from '#src/engine/rank-fixes.ts';
import type { Facts, FixRule, Outcomes, Rules } from '#src/engine/types.ts';

const fix = (id: string, more: Partial<FixRule> = {}): FixRule => ({
  id,
  scope: 'specific',
  when: { unasked: 'weather' },
  likelihood: 50,
  cost: 0,
  risk: 0,
  ...more,
});
const rulesOf = (...fixes: FixRule[]): Rules => ({
  facts: [
    { fact: 'lamp', values: ['on', 'off'], weight: 1 },
    { fact: 'fuse', values: ['whole', 'blown'], weight: 1 },
  ],
  fixes,
});
const order = (rules: Rules, facts: Facts = {}, outcomes: Outcomes = {}) =>
  rankFixes(rules, facts, outcomes).map((one) => one.id);

const lampOff = { fact: 'lamp', is: 'off' } as const;
const blown = { fact: 'fuse', is: 'blown' } as const;

describe('status', () => {
  test('a fix applies, is possible or is ruled out as its condition is met, unknown or unmet', () => {
    const rules = rulesOf(fix('bulb', { when: lampOff }));
    const status = (facts: Facts) => rankFixes(rules, facts)[0]?.status;
    expect(status({ lamp: 'off' })).toBe('applies');
    expect(status({})).toBe('possible');
    expect(status({ lamp: 'unknown' })).toBe('possible');
    expect(status({ lamp: 'on' })).toBe('ruled-out');
  });
});

describe('order', () => {
  test('what applies stands before what is possible, whatever it is worth', () => {
    const rules = rulesOf(
      fix('likely', { likelihood: 99 }),
      fix('certain', { when: lampOff, likelihood: 1 }),
    );
    expect(order(rules, { lamp: 'off' })).toEqual(['certain', 'likely']);
  });
  test('the specific stands before the general, whatever it is worth', () => {
    const rules = rulesOf(
      fix('broad', { scope: 'general', likelihood: 99 }),
      fix('narrow', { likelihood: 1 }),
    );
    expect(order(rules)).toEqual(['narrow', 'broad']);
  });
  test('a general fix that applies stands before a specific one that is only possible', () => {
    const rules = rulesOf(fix('narrow'), fix('broad', { scope: 'general', when: lampOff }));
    expect(order(rules, { lamp: 'off' })).toEqual(['broad', 'narrow']);
  });
  test('likelihood counts against cost and risk', () => {
    const rules = rulesOf(
      fix('dear', { likelihood: 60, cost: 80 }),
      fix('risky', { likelihood: 60, risk: 60 }),
      fix('cheap', { likelihood: 60, cost: 4, risk: 4 }),
    );
    expect(order(rules)).toEqual(['cheap', 'risky', 'dear']);
  });
  test('circumstances that are known to hold move a fix up or down; what is unknown does not', () => {
    const rules = rulesOf(
      fix('steady', { likelihood: 50 }),
      fix('moved', {
        likelihood: 45,
        likelier: [
          { when: lampOff, by: 10 },
          { when: blown, by: -40 },
        ],
      }),
    );
    expect(order(rules)).toEqual(['steady', 'moved']);
    expect(order(rules, { lamp: 'off' })).toEqual(['moved', 'steady']);
    expect(order(rules, { lamp: 'off', fuse: 'unknown' })).toEqual(['moved', 'steady']);
    expect(order(rules, { lamp: 'off', fuse: 'blown' })).toEqual(['steady', 'moved']);
  });
  test('equals stay in the order of the pack', () => {
    expect(order(rulesOf(fix('b'), fix('a'), fix('c')))).toEqual(['b', 'a', 'c']);
  });
  test('what is ruled out stands last', () => {
    const rules = rulesOf(fix('bulb', { when: lampOff, likelihood: 99 }), fix('other'));
    expect(order(rules, { lamp: 'on' })).toEqual(['other', 'bulb']);
  });
  test('the closing fix stands behind all others, also when it applies', () => {
    const rules = rulesOf(fix('call', { scope: 'last', when: lampOff, likelihood: 99 }), fix('other'));
    expect(order(rules, { lamp: 'off' })).toEqual(['other', 'call']);
  });
});

describe('what was tried', () => {
  const rules = rulesOf(
    fix('first', { likelihood: 90 }),
    fix('second', { likelihood: 80 }),
    fix('third', { likelihood: 70 }),
    fix('call', { scope: 'last' }),
    fix('bulb', { when: lampOff }),
  );
  const on = { lamp: 'on' };

  test('what helped stands first', () => {
    expect(order(rules, on, { third: 'helped' })).toEqual(['third', 'first', 'second', 'call', 'bulb']);
  });
  test('what helped partly stands behind what was not tried, and before the closing fix', () => {
    expect(order(rules, on, { first: 'partly' })).toEqual(['second', 'third', 'first', 'call', 'bulb']);
  });
  test.each(['no-change', 'cannot'] as const)('%s sends a fix behind the closing one', (outcome) => {
    expect(order(rules, on, { first: outcome })).toEqual(['second', 'third', 'call', 'first', 'bulb']);
  });
  test('when everything was tried in vain the closing fix is left', () => {
    const tried = { first: 'no-change', second: 'cannot', third: 'no-change' } as const;
    expect(order(rules, on, tried)[0]).toBe('call');
  });
  test('each fix carries its outcome, and only then', () => {
    const ranked = rankFixes(rules, on, { first: 'cannot' });
    expect(ranked.find((one) => one.id === 'first')).toEqual({
      id: 'first',
      status: 'possible',
      outcome: 'cannot',
    });
    expect(ranked.find((one) => one.id === 'second')).toEqual({ id: 'second', status: 'possible' });
  });
});

describe('the known issue', () => {
  const issue = (...fixes: FixRule[]): Rules => ({
    ...rulesOf(...fixes),
    knownIssue: { id: 'dark', when: { all: [lampOff, blown] }, fixes: ['torch', 'bulb', 'candle'] },
  });

  test('its fixes hold their order, whatever they are worth', () => {
    const rules = issue(
      fix('candle', { likelihood: 99 }),
      fix('bulb', { likelihood: 50 }),
      fix('torch', { likelihood: 1 }),
    );
    expect(order(rules)).toEqual(['torch', 'bulb', 'candle']);
  });
  test('its fixes hold their order, whatever their statuses', () => {
    const rules = issue(fix('torch'), fix('bulb', { when: lampOff }), fix('candle', { when: blown }));
    expect(order(rules, { lamp: 'off', fuse: 'blown' })).toEqual(['torch', 'bulb', 'candle']);
  });
  test('they stand together where the best of them would stand alone', () => {
    const rules = issue(
      fix('torch', { likelihood: 10 }),
      fix('candle', { likelihood: 70 }),
      fix('high', { likelihood: 80 }),
      fix('low', { likelihood: 60 }),
      fix('bulb', { likelihood: 20 }),
    );
    expect(order(rules)).toEqual(['high', 'torch', 'bulb', 'candle', 'low']);
  });
  test('one that is ruled out leaves the others in place', () => {
    const rules = issue(fix('torch', { when: lampOff }), fix('bulb'), fix('candle'), fix('other'));
    expect(order(rules, { lamp: 'on' })).toEqual(['bulb', 'candle', 'other', 'torch']);
  });
  test('one that was tried in vain goes behind the closing fix, and the others keep their order', () => {
    const rules = issue(fix('candle'), fix('bulb'), fix('torch'), fix('call', { scope: 'last' }));
    expect(order(rules, {}, { torch: 'no-change' })).toEqual(['bulb', 'candle', 'call', 'torch']);
  });
});
