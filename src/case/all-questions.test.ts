import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allQuestions, settledBy } from '#src/case/all-questions.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';
import { nextQuestion } from '#src/engine/next-question.ts';
import { rankFixes } from '#src/engine/rank-fixes.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import { UNKNOWN, type Facts, type Rules } from '#src/engine/types.ts';

const all = Object.values(packs).map((pack) => ({ id: pack.id, pack, rules: rulesOf(pack) }));

const someFacts = ({ facts }: Rules): fc.Arbitrary<Facts> =>
  fc
    .subarray([...facts])
    .chain((some) =>
      fc.tuple(
        ...some.map(({ fact, values }) => fc.tuple(fc.constant(fact), fc.constantFrom(...values, UNKNOWN))),
      ),
    )
    .map((entries) => Object.fromEntries(entries));

const openFixes = (rules: Rules, facts: Facts) =>
  rankFixes(rules, facts).filter((fix) => fix.status !== 'ruled-out');

describe.each(all)('all questions of $id', ({ pack, rules }) => {
  const groups = allQuestions(rules);

  test('stand on the page once each', () => {
    const facts = groups.flatMap((group) => group.facts);
    expect(facts.toSorted()).toEqual(rules.facts.map((rule) => rule.fact).toSorted());
  });

  test('begin with those of a case in which nothing is known, in the order of the engine', () => {
    let facts: Facts = {};
    for (const fact of groups[0]?.facts ?? []) {
      expect(fact).toBe(nextQuestion(rules, facts));
      facts = { ...facts, [fact]: UNKNOWN };
    }
    expect(nextQuestion(rules, facts)).toBeNull();
  });

  test('end with those that no condition of a fix or of the known issue names', () => {
    const { touches } = reckonerOf(rules);
    const details = groups.find((group) => group.role === 'details')?.facts ?? [];
    expect(details).toEqual(rules.facts.map((rule) => rule.fact).filter((fact) => !touches.has(fact)));
  });

  test('matter while nothing is answered', () => {
    for (const { fact } of rules.facts) expect(settledBy(pack, rules, {}, fact)).toBeNull();
  });

  test('no longer matter only when no answer to them changes the list, and every answer named is needed', () => {
    fc.assert(
      fc.property(someFacts(rules), fc.constantFrom(...rules.facts), (facts, { fact, values }) => {
        const because = settledBy(pack, rules, facts, fact);
        if (because === null) return;
        const lists = [UNKNOWN, ...values].map((value) => openFixes(rules, { ...facts, [fact]: value }));
        for (const list of lists) expect(list).toEqual(lists[0]);
        expect(because).not.toContain(fact);
        for (const left of because) {
          const fewer = because.filter((other) => other !== left).map((other) => [other, facts[other]!]);
          expect(settledBy(pack, rules, Object.fromEntries(fewer) as Facts, fact)).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a question that no longer matters', () => {
  const { stun } = packs;
  const rules = rulesOf(stun);
  const because = (facts: Facts, fact: string) => settledBy(stun, rules, facts, fact);

  test('names the answer that settles it', () => {
    expect(because({ datastore: 'vmfs', esxi: '7.x' }, 'proxy-host')).toEqual(['datastore']);
    expect(because({ esxi: '9.x', transport: 'hotadd' }, 'same-host-priority')).toEqual(['esxi']);
  });

  test('matters again when that answer is not known', () => {
    expect(because({ datastore: 'unknown', esxi: '7.x' }, 'proxy-host')).toBeNull();
  });

  test('is the same whether it is answered or not', () => {
    for (const more of [{}, { 'proxy-host': 'same' }, { 'proxy-host': 'unknown' }])
      expect(because({ datastore: 'vmfs', ...more }, 'proxy-host')).toEqual(['datastore']);
  });
});
