import { references } from 'virtual:references';
import { describe, expect, test } from 'vitest';
import { packIds } from '#src/content/catalogue.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';
import { outlineOf, type Asked } from '#src/engine/outline.ts';
import { answerEffects } from '#src/reference/answer-effects.ts';
import { numbered } from '#src/reference/numbered.ts';
import { fromPlain, toPlain } from '#src/reference/reference-data.ts';

describe.each(packIds)('what the build reckons for the reference of %s', (id) => {
  const rules = rulesOf(packs[id]);
  const outline = outlineOf(rules)!;

  test('is the outline that the engine gives, equal parts once', () => {
    const made = fromPlain(references[id].outline)!;
    expect(made).toEqual(outline);
    const order = (parts: ReadonlyMap<Asked, unknown>) => [...parts.keys()].map(({ facts }) => facts);
    expect(order(numbered(made))).toEqual(order(numbered(outline)));
  });

  test('holds what each answer does', () => {
    for (const { fact, values } of rules.facts) {
      expect(Object.keys(references[id].effects[fact]!)).toEqual(values);
      for (const value of values)
        expect(references[id].effects[fact]![value]).toEqual(answerEffects(rules, fact, value));
    }
  });
});

test('an article that asks nothing has no outline', () => {
  expect(fromPlain(toPlain(null))).toBeNull();
});
