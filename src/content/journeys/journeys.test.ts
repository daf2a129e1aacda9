import { describe, expect, test } from 'vitest';
import { journeys } from '#src/content/journeys/all.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';
import { answerOrder } from '#src/engine/answer-order.ts';
import { nextQuestion } from '#src/engine/next-question.ts';
import { rankFixes } from '#src/engine/rank-fixes.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import { UNKNOWN, type Facts } from '#src/engine/types.ts';

describe.each(journeys)('the journey $id', ({ pack, start = [], answers, expect: wanted }) => {
  const rules = rulesOf(packs[pack]);
  const given: Facts = Object.fromEntries(start);
  const facts: Facts = { ...given, ...Object.fromEntries(answers) };

  test('is asked just these questions, in this order', () => {
    const asked: string[][] = [];
    let known = given;
    for (let next = nextQuestion(rules, known); next !== null; next = nextQuestion(rules, known)) {
      const value = facts[next];
      asked.push([next, value ?? '?']);
      known = { ...known, [next]: value ?? UNKNOWN };
    }
    expect(asked).toEqual(answers.map((answer) => [...answer]));
  });

  test('ends with its verdict and its fixes', () => {
    const ranked = rankFixes(rules, facts);
    const open = ranked.filter((fix) => fix.status !== 'ruled-out').map((fix) => fix.id);
    const having = (status: string) => ranked.filter((fix) => fix.status === status).map((fix) => fix.id);
    expect(reckonerOf(rules).verdict(facts)).toBe(wanted.verdict);
    expect(open.slice(0, wanted.first.length)).toEqual(wanted.first);
    expect(having('applies').sort()).toEqual([...wanted.applies].sort());
    expect(having('ruled-out')).toEqual(expect.arrayContaining([...wanted.ruledOut]));
  });

  test('can be read back from its link in the order it was walked', () => {
    if (start.length === 0) expect(answerOrder(rules, facts)).toEqual(answers.map(([fact]) => fact));
  });
});

describe('the journeys', () => {
  test('have ids of their own', () => {
    const ids = journeys.map((journey) => journey.id);
    expect([...new Set(ids)]).toEqual(ids);
  });
  test('name fixes of their article only', () => {
    for (const { pack, expect: wanted } of journeys) {
      const fixes = packs[pack].fixes.map((fix) => fix.id);
      expect(fixes).toEqual(expect.arrayContaining([...wanted.first, ...wanted.applies, ...wanted.ruledOut]));
    }
  });
  test('lead to the known issue in four questions', () => {
    const known = journeys.filter((journey) => journey.expect.verdict === 'known-issue');
    expect(known.length).toBeGreaterThan(1);
    for (const { answers } of known) expect(answers.length).toBeLessThanOrEqual(4);
  });
});
