import { describe, expect, test } from 'vitest';
import {
  answeredCount,
  isKnown,
  MOST_QUESTIONS,
  nextQuestion,
  questionsLeft,
  undecidedFacts,
} from '#src/engine/next-question.ts';
import type { Condition, FactRule, Facts, FixRule, Rules } from '#src/engine/types.ts';

const fact = (id: string, weight = 1): FactRule => ({ fact: id, values: ['yes', 'no'], weight });
const yes = (id: string): Condition => ({ fact: id, is: 'yes' });
const fix = (id: string, when: Condition, likelihood = 50): FixRule => ({
  id,
  scope: 'specific',
  when,
  likelihood,
  cost: 0,
  risk: 0,
});
const many = Array.from({ length: 12 }, (_, i) => `f${String(i)}`);

describe('nextQuestion', () => {
  test('asks for the fact that settles most open fixes', () => {
    const rules: Rules = {
      facts: [fact('wind'), fact('rain')],
      fixes: [fix('coat', yes('rain')), fix('kite', yes('wind')), fix('boots', yes('rain'))],
    };
    expect(nextQuestion(rules, {})).toBe('rain');
  });
  test("follows the pack's weights, and its order between equals", () => {
    const fixes = [fix('coat', yes('rain')), fix('kite', yes('wind'))];
    expect(nextQuestion({ facts: [fact('wind'), fact('rain')], fixes }, {})).toBe('wind');
    expect(nextQuestion({ facts: [fact('wind'), fact('rain', 2)], fixes }, {})).toBe('rain');
  });
  test('asks nothing that is answered, "I don\'t know" included', () => {
    const rules: Rules = { facts: [fact('rain')], fixes: [fix('coat', yes('rain'))] };
    expect(nextQuestion(rules, { rain: 'no' })).toBeNull();
    expect(nextQuestion(rules, { rain: 'unknown' })).toBeNull();
  });
  test('asks nothing that no condition mentions', () => {
    const rules: Rules = { facts: [fact('moon', 10), fact('rain')], fixes: [fix('coat', yes('rain'))] };
    expect(nextQuestion(rules, {})).toBe('rain');
    expect(nextQuestion(rules, { rain: 'yes' })).toBeNull();
  });
  test('asks nothing that only moves the fourth fix or a later one', () => {
    const rules: Rules = {
      facts: [fact('rain'), fact('wind')],
      fixes: [
        fix('a', yes('rain'), 90),
        fix('b', yes('rain'), 80),
        fix('c', yes('rain'), 70),
        fix('kite', yes('wind'), 60),
      ],
    };
    expect(nextQuestion(rules, {})).toBe('rain');
    expect(nextQuestion(rules, { rain: 'yes' })).toBeNull();
    expect(nextQuestion(rules, { rain: 'no' })).toBe('wind');
  });
  test('asks for what only makes a fix likelier, when that can move it into the first three', () => {
    const rules: Rules = {
      facts: [fact('wind')],
      fixes: [
        fix('a', { unasked: 'x' }, 90),
        fix('b', { unasked: 'x' }, 80),
        fix('c', { unasked: 'x' }, 70),
        { ...fix('kite', { unasked: 'x' }, 60), likelier: [{ when: yes('wind'), by: 15 }] },
      ],
    };
    expect(nextQuestion(rules, {})).toBe('wind');
    expect(nextQuestion({ ...rules, fixes: rules.fixes.slice(0, 3) }, {})).toBeNull();
  });
  test('stops when the verdict is certain, whatever is still open', () => {
    const rules: Rules = {
      facts: [fact('rain', 5), fact('wind')],
      fixes: [fix('coat', yes('rain')), fix('kite', yes('wind'))],
      knownIssue: { id: 'shower', when: yes('rain'), fixes: ['coat'] },
    };
    expect(nextQuestion(rules, { rain: 'yes' })).toBeNull();
    expect(nextQuestion(rules, { rain: 'no' })).toBe('wind');
  });
  test('asks for a fact that only the verdict rests on', () => {
    const rules: Rules = {
      facts: [fact('rain')],
      fixes: [fix('coat', { unasked: 'x' })],
      knownIssue: { id: 'shower', when: yes('rain'), fixes: [] },
    };
    expect(nextQuestion(rules, {})).toBe('rain');
  });
});

describe('the limit of nine', () => {
  const rules: Rules = {
    facts: many.map((id) => fact(id)),
    fixes: [fix('all', { any: many.map(yes) }), ...many.map((id) => fix(`fix-${id}`, yes(id)))],
  };
  const answered = (count: number): Facts =>
    Object.fromEntries(many.slice(0, count).map((id) => [id, 'unknown']));

  test('nine answers are enough, although more could be asked', () => {
    expect(nextQuestion(rules, answered(MOST_QUESTIONS - 1))).not.toBeNull();
    expect(nextQuestion(rules, answered(MOST_QUESTIONS))).toBeNull();
  });
  test('only a question that can change the verdict is asked beyond nine', () => {
    const issue: Rules = { ...rules, knownIssue: { id: 'issue', when: yes('f11'), fixes: [] } };
    expect(nextQuestion(issue, answered(MOST_QUESTIONS))).toBe('f11');
    expect(nextQuestion(issue, { ...answered(MOST_QUESTIONS), f11: 'no' })).toBeNull();
  });
});

describe('questionsLeft', () => {
  const rules: Rules = {
    facts: [fact('rain', 3), fact('wind', 2), fact('snow')],
    fixes: [fix('coat', yes('rain')), fix('kite', yes('wind')), fix('sledge', yes('snow'))],
  };
  test('counts what is undecided and not yet answered', () => {
    expect(questionsLeft(rules, {})).toBe(3);
    expect(questionsLeft(rules, { rain: 'unknown' })).toBe(2);
    expect(questionsLeft(rules, { rain: 'no', wind: 'yes' })).toBe(1);
  });
  test('is none when nothing is left to ask', () => {
    expect(questionsLeft(rules, { rain: 'no', wind: 'yes', snow: 'unknown' })).toBe(0);
  });
  test('is never more than nine less the answers given', () => {
    const long: Rules = {
      facts: many.map((id) => fact(id)),
      fixes: many.map((id) => fix(`fix-${id}`, yes(id))),
    };
    expect(questionsLeft(long, {})).toBe(MOST_QUESTIONS);
    expect(questionsLeft(long, { f0: 'yes', f1: 'unknown' })).toBe(MOST_QUESTIONS - 2);
  });
});

describe('undecidedFacts', () => {
  const rules: Rules = {
    facts: [fact('rain'), fact('wind'), fact('snow'), fact('moon')],
    fixes: [
      fix('coat', { all: [yes('rain'), yes('wind')] }),
      { ...fix('sledge', yes('snow')), likelier: [{ when: yes('wind'), by: 5 }] },
    ],
  };
  test('are those that can still change a status or a place, in the order of the pack', () => {
    expect(undecidedFacts(rules, {})).toEqual(['rain', 'wind', 'snow']);
    expect(undecidedFacts(rules, { rain: 'yes' })).toEqual(['wind', 'snow']);
  });
  test('leave out what matters only to a fix that is ruled out', () => {
    expect(undecidedFacts(rules, { snow: 'no' })).toEqual(['rain', 'wind']);
    expect(undecidedFacts(rules, { rain: 'no', snow: 'no' })).toEqual([]);
  });
  test('keep what was answered "I don\'t know"', () => {
    expect(undecidedFacts(rules, { rain: 'unknown' })).toEqual(['rain', 'wind', 'snow']);
  });
  test('hold what the verdict alone rests on', () => {
    const issue: Rules = { ...rules, knownIssue: { id: 'tide', when: yes('moon'), fixes: [] } };
    expect(undecidedFacts(issue, {})).toContain('moon');
    expect(undecidedFacts(issue, { moon: 'no' })).not.toContain('moon');
  });
});

describe('answers', () => {
  const rules: Rules = { facts: [fact('rain'), fact('wind')], fixes: [] };
  test('"I don\'t know" is counted, and facts of other rules are not', () => {
    expect(answeredCount(rules, { rain: 'unknown', tide: 'high' })).toBe(1);
  });
  test('"I don\'t know" and silence say nothing', () => {
    expect([isKnown('yes'), isKnown('unknown'), isKnown(undefined)]).toEqual([true, false, false]);
  });
});
