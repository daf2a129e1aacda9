import { describe, expect, test } from 'vitest';
import { answerOrder } from '#src/engine/answer-order.ts';
import type { Rules } from '#src/engine/types.ts';

const rules: Rules = {
  facts: [
    { fact: 'wind', values: ['yes', 'no'], weight: 1 },
    { fact: 'rain', values: ['yes', 'no'], weight: 3 },
    { fact: 'snow', values: ['yes', 'no'], weight: 2 },
  ],
  fixes: ['wind', 'rain', 'snow'].map((fact) => ({
    id: `for-${fact}`,
    scope: 'specific',
    when: { fact, is: 'yes' },
    likelihood: 50,
    cost: 0,
    risk: 0,
  })),
};

describe('answerOrder', () => {
  test('gives answers back in the order in which they are asked, not in that of the link', () => {
    expect(answerOrder(rules, { wind: 'no', snow: 'yes', rain: 'no' })).toEqual(['rain', 'snow', 'wind']);
  });
  test('puts what was given before its turn behind what was asked', () => {
    expect(answerOrder(rules, { rain: 'no', wind: 'yes' })).toEqual(['rain', 'wind']);
    expect(answerOrder(rules, { wind: 'yes' })).toEqual(['wind']);
  });
  test('leaves out facts that these rules do not know', () => {
    expect(answerOrder(rules, { rain: 'no', tide: 'high' })).toEqual(['rain']);
  });
  test('is empty without answers', () => expect(answerOrder(rules, {})).toEqual([]));
});
