import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOrder } from '#src/engine/answer-order.ts';
import { evaluate } from '#src/engine/evaluate.ts';
import { MOST_QUESTIONS, nextQuestion, questionsLeft, undecidedFacts } from '#src/engine/next-question.ts';
import { rankFixes } from '#src/engine/rank-fixes.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import { UNKNOWN, type Condition, type Facts, type FactRule, type FixRule } from '#src/engine/types.ts';
import type { Outcome, Outcomes, Rules } from '#src/engine/types.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
const values = ['low', 'mid', 'top'];
const ids = ['one', 'two', 'three', 'four', 'five', 'six'];

const fact = fc.constantFrom(...letters);
const value = fc.constantFrom(...values);
const is = fc.record({ fact, is: value });
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 5, arbitrary: is },
  { weight: 2, arbitrary: fc.record({ fact, in: fc.subarray(values, { minLength: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ fact, before: value }) },
  { weight: 1, arbitrary: fc.record({ fact, atLeast: value }) },
  { weight: 1, arbitrary: fc.constant({ unasked: 'weather' }) },
);
const group = (part: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> => {
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: part },
    { weight: 3, arbitrary: fc.record({ all: parts }) },
    { weight: 3, arbitrary: fc.record({ any: parts }) },
    { weight: 1, arbitrary: fc.record({ not: part }) },
  );
};
const condition = group(group(leaf));

/** The condition with every fact beyond the first `count` replaced by one of those. */
function within(when: Condition, count: number): Condition {
  if ('all' in when) return { all: when.all.map((part) => within(part, count)) };
  if ('any' in when) return { any: when.any.map((part) => within(part, count)) };
  if ('not' in when) return { not: within(when.not, count) };
  return 'fact' in when ? { ...when, fact: letters[letters.indexOf(when.fact) % count]! } : when;
}

const percent = fc.integer({ min: 0, max: 100 });
const closing: FixRule = {
  id: 'closing',
  scope: 'last',
  when: { unasked: 'all-tried' },
  likelihood: 1,
  cost: 0,
  risk: 0,
};
const fixRule: fc.Arbitrary<Omit<FixRule, 'id'>> = fc.record({
  scope: fc.constantFrom('specific' as const, 'general' as const),
  when: condition,
  likelihood: percent,
  cost: percent,
  risk: percent,
  likelier: fc.array(fc.record({ when: leaf, by: fc.integer({ min: -30, max: 30 }) }), { maxLength: 2 }),
});
const knownIssue = fc.record({
  id: fc.constant('issue'),
  when: fc.record({ all: fc.array(is, { minLength: 1, maxLength: 4 }) }),
  fixes: fc.shuffledSubarray(ids),
});

/** Small rule sets: up to twelve facts and six fixes, a closing fix that is never ruled out, now and then a known issue. */
const ruleSet: fc.Arbitrary<Rules> = fc
  .record({
    weights: fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1, maxLength: 12 }),
    fixes: fc.array(fixRule, { minLength: 1, maxLength: ids.length }),
    issue: fc.option(knownIssue),
  })
  .map(({ weights, fixes, issue }) => {
    const inRange = (when: Condition) => within(when, weights.length);
    return {
      facts: weights.map((weight, i): FactRule => ({ fact: letters[i]!, values, ordered: true, weight })),
      fixes: [
        ...fixes.map((fix, i) => ({
          ...fix,
          id: ids[i]!,
          when: inRange(fix.when),
          likelier: (fix.likelier ?? []).map((one) => ({ ...one, when: inRange(one.when) })),
        })),
        closing,
      ],
      ...(issue ? { knownIssue: { ...issue, when: inRange(issue.when) } } : {}),
    };
  });

/** An answer to each question, "I don't know" among them. */
const someAnswers = fc.array(fc.constantFrom(...values, UNKNOWN), {
  minLength: letters.length,
  maxLength: letters.length,
});
/** An answer to some of the questions. */
const fewAnswers = fc.array(fc.option(fc.constantFrom(...values, UNKNOWN), { nil: undefined }), {
  minLength: letters.length,
  maxLength: letters.length,
});

const factsOf = (rules: Rules, answers: readonly (string | undefined)[]): Facts =>
  Object.fromEntries(
    rules.facts.flatMap(({ fact }, i) => {
      const value = answers[i];
      return value === undefined ? [] : [[fact, value]];
    }),
  );

/** Asks until nothing is left to ask; each answer comes from `answers`. */
function walk(rules: Rules, answers: Facts, start: Facts = {}): { asked: string[]; facts: Facts } {
  const asked: string[] = [];
  let facts = start;
  for (let next = nextQuestion(rules, facts); next !== null; next = nextQuestion(rules, facts)) {
    asked.push(next);
    facts = { ...facts, [next]: answers[next]! };
    if (asked.length > rules.facts.length) throw new Error(`asks for ever: ${asked.join(' ')}`);
  }
  return { asked, facts };
}

const adviceOf = (rules: Rules, facts: Facts) => ({
  verdict: reckonerOf(rules).verdict(facts),
  first: rankFixes(rules, facts)
    .filter((fix) => fix.status !== 'ruled-out')
    .slice(0, 3)
    .map((fix) => fix.id),
});
const known = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== UNKNOWN));

describe('whatever the rules', () => {
  test('asking always ends, and no question comes twice', () => {
    fc.assert(
      fc.property(ruleSet, someAnswers, (rules, answers) => {
        const { asked } = walk(rules, factsOf(rules, answers));
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });

  test('no more than nine questions are asked, unless one more can settle the verdict', () => {
    fc.assert(
      fc.property(ruleSet, someAnswers, (rules, answers) => {
        const { asked } = walk(rules, factsOf(rules, answers));
        if (!rules.knownIssue) expect(asked.length).toBeLessThanOrEqual(MOST_QUESTIONS);
        const issue = JSON.stringify(rules.knownIssue?.when ?? '');
        for (const fact of asked.slice(MOST_QUESTIONS)) expect(issue).toContain(`"${fact}"`);
      }),
    );
  });

  test('each question that is asked can change the verdict or the first three fixes', () => {
    fc.assert(
      fc.property(ruleSet, fewAnswers, (rules, answers) => {
        const facts = factsOf(rules, answers);
        const next = nextQuestion(rules, facts);
        if (next === null) return;
        expect(facts).not.toHaveProperty(next);
        const today = JSON.stringify(adviceOf(rules, facts));
        const changed = values.some(
          (value) => JSON.stringify(adviceOf(rules, { ...facts, [next]: value })) !== today,
        );
        expect(changed).toBe(true);
      }),
    );
  });

  test('when asking stops short of a certain verdict and of nine answers, no single answer changes the advice', () => {
    fc.assert(
      fc.property(ruleSet, fewAnswers, (rules, answers) => {
        const facts = factsOf(rules, answers);
        const today = adviceOf(rules, facts);
        if (nextQuestion(rules, facts) !== null || today.verdict === 'known-issue') return;
        if (Object.keys(facts).length >= MOST_QUESTIONS) return;
        for (const { fact } of rules.facts.filter((rule) => facts[rule.fact] === undefined))
          for (const value of values)
            expect(adviceOf(rules, { ...facts, [fact]: value }), `${fact}=${value}`).toEqual(today);
      }),
    );
  });

  test('an answer to a question that cannot change the advice never alters it', () => {
    fc.assert(
      fc.property(ruleSet, someAnswers, (rules, answers) => {
        const all = factsOf(rules, answers);
        const { facts } = walk(rules, all);
        const today = adviceOf(rules, facts);
        for (const { fact } of rules.facts.filter((rule) => facts[rule.fact] === undefined)) {
          const then = values.map((value) => adviceOf(rules, { ...facts, [fact]: value }));
          if (then.some((advice) => JSON.stringify(advice) !== JSON.stringify(today))) continue;
          expect(adviceOf(rules, { ...facts, [fact]: all[fact]! })).toEqual(today);
        }
      }),
    );
  });

  test('the order in which answers are given does not matter', () => {
    fc.assert(
      fc.property(ruleSet, fewAnswers, fc.infiniteStream(fc.nat()), (rules, answers, numbers) => {
        const facts = factsOf(rules, answers);
        const keyed = Object.entries(facts).map((entry) => ({ entry, at: numbers.next().value as number }));
        const shuffled = Object.fromEntries(keyed.sort((a, b) => a.at - b.at).map(({ entry }) => entry));
        expect(rankFixes(rules, shuffled)).toEqual(rankFixes(rules, facts));
        expect(nextQuestion(rules, shuffled)).toBe(nextQuestion(rules, facts));
        expect(undecidedFacts(rules, shuffled)).toEqual(undecidedFacts(rules, facts));
        expect(answerOrder(rules, shuffled)).toEqual(answerOrder(rules, facts));
      }),
    );
  });

  test('more facts never turn what is certain into something else', () => {
    fc.assert(
      fc.property(ruleSet, fewAnswers, someAnswers, (rules, answers, more) => {
        const { placeOf } = reckonerOf(rules);
        const facts = known(factsOf(rules, answers));
        const added = { ...factsOf(rules, more), ...facts };
        for (const { when } of rules.fixes) {
          const before = evaluate(when, facts, placeOf);
          if (before !== 'unknown') expect(evaluate(when, added, placeOf)).toBe(before);
        }
      }),
    );
  });

  test('"I don\'t know" never rules anything out: the list is as if nothing had been said', () => {
    fc.assert(
      fc.property(ruleSet, fewAnswers, (rules, answers) => {
        const facts = factsOf(rules, answers);
        expect(rankFixes(rules, facts)).toEqual(rankFixes(rules, known(facts)));
      }),
    );
  });

  test('the list is never empty, and the closing fix stands behind all that may still help', () => {
    fc.assert(
      fc.property(ruleSet, fewAnswers, (rules, answers) => {
        const open = rankFixes(rules, factsOf(rules, answers)).filter((fix) => fix.status !== 'ruled-out');
        expect(open.at(-1)?.id).toBe('closing');
      }),
    );
  });

  test('every fix is on the list once, applies before possible, those ruled out last', () => {
    fc.assert(
      fc.property(ruleSet, fewAnswers, (rules, answers) => {
        const ranked = rankFixes(rules, factsOf(rules, answers));
        expect(ranked.map((fix) => fix.id).sort()).toEqual(rules.fixes.map((fix) => fix.id).sort());
        const series = rules.knownIssue?.fixes ?? [];
        const alone = ranked.filter((fix) => !series.includes(fix.id) && fix.id !== 'closing');
        const order = ['applies', 'possible', 'ruled-out'];
        const places = alone.map((fix) => order.indexOf(fix.status));
        expect(places).toEqual([...places].sort());
        const out = ranked.findIndex((fix) => fix.status === 'ruled-out');
        if (out >= 0) expect(ranked.slice(out).every((fix) => fix.status === 'ruled-out')).toBe(true);
      }),
    );
  });

  test("open fixes of the known issue stand together in the article's order", () => {
    fc.assert(
      fc.property(ruleSet, fewAnswers, (rules, answers) => {
        const series = rules.knownIssue?.fixes ?? [];
        const open = rankFixes(rules, factsOf(rules, answers)).filter((fix) => fix.status !== 'ruled-out');
        const places = open.flatMap((fix, i) => (series.includes(fix.id) ? [i] : []));
        if (places.length > 0) expect(places.at(-1)! - places[0]!).toBe(places.length - 1);
        const turns = places.map((i) => series.indexOf(open[i]!.id));
        expect(turns).toEqual([...turns].sort((a, b) => a - b));
      }),
    );
  });

  test('each "no change" for the first fix brings up another one, until only the closing fix is left', () => {
    fc.assert(
      fc.property(ruleSet, fewAnswers, (rules, answers) => {
        const facts = factsOf(rules, answers);
        let outcomes: Outcomes = {};
        let first = rankFixes(rules, facts, outcomes)[0]!.id;
        while (first !== 'closing') {
          outcomes = { ...outcomes, [first]: 'no-change' };
          const then = rankFixes(rules, facts, outcomes)[0]!.id;
          expect(outcomes).not.toHaveProperty(then);
          first = then;
        }
        const open = rankFixes(rules, facts).filter((fix) => fix.status !== 'ruled-out');
        expect(Object.keys(outcomes).length).toBe(open.length - 1);
      }),
    );
  });

  test('an outcome moves a fix on the list and never changes a status', () => {
    const outcome = fc.constantFrom<Outcome>('helped', 'partly', 'no-change', 'cannot');
    fc.assert(
      fc.property(
        ruleSet,
        fewAnswers,
        fc.array(fc.option(outcome), { minLength: 6 }),
        (rules, answers, tried) => {
          const facts = factsOf(rules, answers);
          const outcomes = Object.fromEntries(
            rules.fixes.flatMap(({ id }, i) => (tried[i] ? [[id, tried[i]]] : [])),
          );
          const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
          const statuses = (list: { id: string; status: string }[]) =>
            list.map(({ id, status }) => ({ id, status })).sort(byId);
          expect(statuses(rankFixes(rules, facts, outcomes))).toEqual(statuses(rankFixes(rules, facts)));
        },
      ),
    );
  });

  test('the number of questions left never rises, and is kept but for a last one that settles the verdict', () => {
    fc.assert(
      fc.property(ruleSet, fewAnswers, someAnswers, (rules, given, answers) => {
        const all = factsOf(rules, answers);
        let facts = factsOf(rules, given);
        const { asked } = walk(rules, all, facts);
        let before = Infinity;
        asked.forEach((fact, done) => {
          const left = questionsLeft(rules, facts);
          expect(left).toBeLessThanOrEqual(before);
          expect(left + (rules.knownIssue ? 1 : 0)).toBeGreaterThanOrEqual(asked.length - done);
          before = left;
          facts = { ...facts, [fact]: all[fact]! };
        });
        expect(questionsLeft(rules, facts)).toBe(0);
      }),
    );
  });

  test('whatever can still change the list is among the undecided facts', () => {
    fc.assert(
      fc.property(ruleSet, fewAnswers, (rules, answers) => {
        const facts = factsOf(rules, answers);
        const listOf = (then: Facts) =>
          JSON.stringify([
            adviceOf(rules, then).verdict,
            rankFixes(rules, then).filter((fix) => fix.status !== 'ruled-out'),
          ]);
        const today = listOf(facts);
        const undecided = undecidedFacts(rules, facts);
        for (const { fact } of rules.facts) {
          if (facts[fact] !== undefined && facts[fact] !== UNKNOWN) continue;
          const changes = values.some((value) => listOf({ ...facts, [fact]: value }) !== today);
          if (changes) expect(undecided, fact).toContain(fact);
        }
      }),
    );
  });

  test('a walk can be read back from its answers alone', () => {
    fc.assert(
      fc.property(ruleSet, someAnswers, (rules, answers) => {
        const { asked, facts } = walk(rules, factsOf(rules, answers));
        expect(answerOrder(rules, facts)).toEqual(asked);
      }),
    );
  });
});
