import { describe, expect, test } from 'vitest';
import { explain } from '#src/engine/explain.ts';
import type { Condition, FixRule, Rules } from '#src/engine/types.ts';

const rules: Rules = {
  facts: [
    { fact: 'size', values: ['small', 'medium', 'large'], ordered: true, weight: 1 },
    { fact: 'colour', values: ['red', 'blue'], weight: 1 },
  ],
  fixes: [],
};
const fix = (when: Condition): FixRule => ({
  id: 'paint',
  scope: 'specific',
  when,
  likelihood: 1,
  cost: 0,
  risk: 0,
});
const redAndBig = fix({
  all: [
    { fact: 'colour', is: 'red' },
    { fact: 'size', atLeast: 'medium' },
  ],
});

describe('explain', () => {
  test('a fix that applies rests on the answers that its condition holds for', () => {
    const { status, because, open } = explain(rules, redAndBig, { colour: 'red', size: 'large' });
    expect(status).toBe('applies');
    expect(because).toEqual([
      { fact: 'colour', value: 'red' },
      { fact: 'size', value: 'large' },
    ]);
    expect(open).toEqual([]);
  });
  test('a fix that is ruled out rests only on the answers that rule it out', () => {
    const { status, because } = explain(rules, redAndBig, { colour: 'red', size: 'small' });
    expect(status).toBe('ruled-out');
    expect(because).toEqual([{ fact: 'size', value: 'small' }]);
  });
  test('a fix that is possible names what speaks for it so far and what is still open', () => {
    const { status, because, open } = explain(rules, redAndBig, { colour: 'red', size: 'unknown' });
    expect(status).toBe('possible');
    expect(because).toEqual([{ fact: 'colour', value: 'red' }]);
    expect(open).toEqual(['size']);
  });
  test('an answer that speaks against one of several ways is no reason for a fix that is still possible', () => {
    const either = fix({ any: [{ fact: 'colour', is: 'red' }, { unasked: 'weather' }] });
    expect(explain(rules, either, { colour: 'blue' }).because).toEqual([]);
    const both = fix({
      all: [{ fact: 'colour', is: 'red' }, { any: [{ fact: 'size', is: 'small' }, { unasked: 'weather' }] }],
    });
    expect(explain(rules, both, { colour: 'red', size: 'large' }).because).toEqual([
      { fact: 'colour', value: 'red' },
    ]);
  });
  test('"I don\'t know" is no reason', () => {
    expect(explain(rules, redAndBig, { colour: 'unknown' }).because).toEqual([]);
  });
  test('names what no question asks while the fix hangs on it, and not once it is settled', () => {
    const either = fix({ any: [{ fact: 'colour', is: 'red' }, { unasked: 'weather' }] });
    expect(explain(rules, either, { colour: 'blue' }).unasked).toEqual(['weather']);
    expect(explain(rules, either, { colour: 'red' }).unasked).toEqual([]);
  });
  test('says which single answers would give another status', () => {
    expect(explain(rules, redAndBig, { colour: 'red', size: 'small' }).wouldChange).toEqual([
      { fact: 'size', value: 'medium', status: 'applies' },
      { fact: 'size', value: 'large', status: 'applies' },
    ]);
    expect(explain(rules, redAndBig, { size: 'large' }).wouldChange).toEqual([
      { fact: 'colour', value: 'red', status: 'applies' },
      { fact: 'colour', value: 'blue', status: 'ruled-out' },
      { fact: 'size', value: 'small', status: 'ruled-out' },
    ]);
  });
});
