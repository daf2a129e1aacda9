import { describe, expect, test } from 'vitest';
import { alikeValues } from '#src/engine/alike.ts';
import { nextQuestion } from '#src/engine/next-question.ts';
import { outlineOf, type Asked, type Branch } from '#src/engine/outline.ts';
import { rankFixes } from '#src/engine/rank-fixes.ts';
import type { Rules } from '#src/engine/types.ts';

const fix = (id: string, when: Rules['fixes'][number]['when']) =>
  ({ id, scope: 'specific', when, likelihood: 50, cost: 0, risk: 0 }) as const;

const rules: Rules = {
  facts: [
    { fact: 'store', values: ['a', 'b', 'c'], weight: 9 },
    { fact: 'age', values: ['1', '2', '3', '4'], ordered: true, weight: 3 },
    { fact: 'full', values: ['yes', 'no'], weight: 1 },
  ],
  fixes: [
    fix('mend', {
      all: [
        { fact: 'store', is: 'a' },
        { fact: 'age', before: '3' },
      ],
    }),
    fix('empty', { fact: 'full', is: 'yes' }),
    { ...fix('ask', { unasked: 'rest' }), scope: 'last' },
  ],
  knownIssue: {
    id: 'known',
    when: {
      all: [
        { fact: 'store', is: 'a' },
        { fact: 'age', before: '3' },
      ],
    },
    fixes: ['mend'],
  },
};

/** Every branch of an outline, each once. */
function branchesOf(part: Asked, seen = new Set<Asked>()): { at: Asked; branch: Branch }[] {
  if (seen.has(part)) return [];
  seen.add(part);
  return part.branches.flatMap((branch) => [
    { at: part, branch },
    ...('question' in branch.then ? branchesOf(branch.then, seen) : []),
  ]);
}
const outline = outlineOf(rules)!;

describe('values that lead alike', () => {
  test('are those between which no condition tells a difference', () => {
    expect(alikeValues(rules, 'store')).toEqual([['a'], ['b', 'c']]);
    expect(alikeValues(rules, 'age')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });
});

describe('an outline', () => {
  test('starts with the first question and follows the next ones', () => {
    expect(outline.question).toBe(nextQuestion(rules, {}));
    for (const { branch } of branchesOf(outline))
      if ('question' in branch.then) expect(nextQuestion(rules, branch.facts)).toBe(branch.then.question);
  });

  test('ends where the known issue is certain', () => {
    const [first] = outline.branches;
    const then = first?.then;
    if (!then || !('question' in then)) throw new Error('the first answer ends it');
    expect(then.question).toBe('age');
    expect(then.branches[0]).toMatchObject({
      values: ['1', '2'],
      decides: [{ fix: 'mend', status: 'applies' }],
      then: { verdict: 'known-issue', first: 'mend', next: null },
    });
  });

  test('says what each answer settles', () => {
    expect(outline.branches[1]?.decides).toEqual([{ fix: 'mend', status: 'ruled-out' }]);
  });

  test('names the fix that is first for the facts of its end', () => {
    for (const { branch } of branchesOf(outline))
      if ('verdict' in branch.then)
        expect(rankFixes(rules, branch.facts)[0]).toMatchObject({
          id: branch.then.first,
          status: branch.then.status,
        });
  });

  test('has equal parts once', () => {
    const [a, other] = outline.branches;
    const late = a && 'question' in a.then ? a.then.branches[1]?.then : undefined;
    expect(late).toMatchObject({ question: 'full' });
    expect(other?.then).toBe(late);
  });

  test('is empty where nothing is asked', () => {
    expect(outlineOf({ facts: [], fixes: [fix('mend', { unasked: 'rest' })] })).toBeNull();
  });
});
