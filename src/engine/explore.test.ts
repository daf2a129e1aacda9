import { describe, expect, test } from 'vitest';
import { explore } from '#src/engine/explore.ts';
import type { FixRule, Rules } from '#src/engine/types.ts';

const fix = (id: string, fact: string): FixRule => ({
  id,
  scope: 'specific',
  when: { fact, is: 'yes' },
  likelihood: 50,
  cost: 0,
  risk: 0,
});
const rules: Rules = {
  facts: [
    { fact: 'rain', values: ['yes', 'no'], weight: 2 },
    { fact: 'wind', values: ['yes', 'no'], weight: 1 },
  ],
  fixes: [fix('coat', 'rain'), fix('kite', 'wind')],
};

describe('explore', () => {
  test('answers each question with each of its values and with "I don\'t know"', () => {
    const states = [...explore(rules)];
    expect(states.map(({ facts }) => Object.values(facts).join(' ')).sort()).toEqual(
      [
        '',
        ...['no', 'unknown', 'yes'],
        ...['no no', 'no unknown', 'no yes'],
        ...['unknown no', 'unknown unknown', 'unknown yes'],
        ...['yes no', 'yes unknown', 'yes yes'],
      ].sort(),
    );
  });
  test('gives each state once, parents before children', () => {
    const seen = new Set<string>();
    for (const { facts, asked } of explore(rules)) {
      const key = JSON.stringify(facts);
      expect(seen.has(key)).toBe(false);
      if (asked.length > 0) {
        const parent = asked.slice(0, -1).map((fact) => [fact, facts[fact]]);
        expect(seen.has(JSON.stringify(Object.fromEntries(parent)))).toBe(true);
      }
      seen.add(key);
    }
  });
  test('says what is asked next, and null at an end', () => {
    for (const { asked, next } of explore(rules)) expect(next).toBe(['rain', 'wind', null][asked.length]);
  });
  test('goes no further once the verdict is certain', () => {
    const issue: Rules = {
      ...rules,
      knownIssue: { id: 'shower', when: { fact: 'rain', is: 'yes' }, fixes: ['coat'] },
    };
    const wet = [...explore(issue)].filter(({ facts }) => facts['rain'] === 'yes');
    expect(wet).toEqual([{ facts: { rain: 'yes' }, asked: ['rain'], next: null }]);
  });
});
