import { describe, expect, test } from 'vitest';
import { packIds } from '#src/content/catalogue.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';
import { alikeValues } from '#src/engine/alike.ts';
import { explore } from '#src/engine/explore.ts';
import { nextQuestion } from '#src/engine/next-question.ts';
import { outlineOf, type Asked } from '#src/engine/outline.ts';
import { rankFixes } from '#src/engine/rank-fixes.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import { UNKNOWN, type Facts } from '#src/engine/types.ts';

/** Every part of an outline with every way that leads to it. */
function* waysThrough(part: Asked, facts: Facts = {}): Generator<{ part: Asked; facts: Facts }> {
  yield { part, facts };
  for (const { values, then } of part.branches)
    for (const value of values)
      if ('question' in then) yield* waysThrough(then, { ...facts, [part.question]: value });
}

describe.each(packIds)('the outline of %s', (id) => {
  const rules = rulesOf(packs[id]);
  const outline = outlineOf(rules)!;
  const ways = [...waysThrough(outline)];

  test('asks what the wizard asks, whichever way led there', () => {
    const wrong = ways.filter(({ part, facts }) => nextQuestion(rules, facts) !== part.question);
    expect(wrong.map(({ facts }) => facts)).toEqual([]);
  });

  test('has every answer of each question once', () => {
    for (const { part } of ways)
      expect(part.branches.flatMap((branch) => branch.values).sort()).toEqual(
        [...(rules.facts.find((rule) => rule.fact === part.question)?.values ?? [])].sort(),
      );
  });

  test('ends as it says, whichever way led there', () => {
    const { verdict } = reckonerOf(rules);
    let ends = 0;
    for (const { part, facts } of ways)
      for (const { values, then } of part.branches)
        for (const value of values) {
          if ('question' in then) continue;
          const at = { ...facts, [part.question]: value };
          ends += 1;
          expect(rankFixes(rules, at)[0], JSON.stringify(at)).toMatchObject({
            id: then.first,
            status: then.status,
          });
          expect(verdict(at)).toBe(then.verdict);
          expect(nextQuestion(rules, at)).toBe(then.next);
        }
    expect(ends).toBeGreaterThan(1);
  });

  test('says what an answer settles, whichever way led there', () => {
    const { assess } = reckonerOf(rules);
    for (const { part, facts } of ways)
      for (const { values, decides } of part.branches)
        for (const value of values) {
          const before = assess(facts);
          const after = assess({ ...facts, [part.question]: value });
          const changed = after.filter((one, at) => one.status !== before[at]?.status);
          expect(changed.map(({ fix, status }) => ({ fix: fix.id, status }))).toEqual(decides);
        }
  });

  test('is so short that it can be read', () => {
    const parts = new Set(ways.map(({ part }) => part));
    expect(parts.size).toBeLessThan(120);
    expect(parts.size).toBeGreaterThan(1);
  });

  test('leaves out no state but by "I don’t know" and by what comes after its ends', () => {
    const inside = new Set(ways.map(({ facts }) => JSON.stringify(facts)));
    const afterEnd = (asked: readonly string[], facts: Facts): boolean =>
      asked.some((_, count) => {
        const before = Object.fromEntries(asked.slice(0, count).map((fact) => [fact, facts[fact]!]));
        return count > 0 && !inside.has(JSON.stringify(before));
      });
    for (const { facts, asked, next } of explore(rules)) {
      if (next === null || Object.values(facts).includes(UNKNOWN)) continue;
      if (inside.has(JSON.stringify(facts))) continue;
      const first = rankFixes(rules, facts)[0]!;
      const firm =
        first.status === 'applies' &&
        rules.facts.every(({ fact }) =>
          facts[fact] !== undefined
            ? true
            : alikeValues(rules, fact).every(
                ([value = UNKNOWN]) => rankFixes(rules, { ...facts, [fact]: value })[0]?.id === first.id,
              ),
        );
      expect(firm || afterEnd(asked, facts), JSON.stringify(facts)).toBe(true);
    }
  });
});
