import { packIds, type PackId } from '#src/content/catalogue.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';
import { outlineOf } from '#src/engine/outline.ts';
import { answerEffects } from '#src/reference/answer-effects.ts';
import { toPlain, type ReferenceData } from '#src/reference/reference-data.ts';

/** What the engine reckons for the reference page of every article. Only the build and tests import this file. */
export function deriveReferences(): Readonly<Record<PackId, ReferenceData>> {
  const data = packIds.map((id): readonly [PackId, ReferenceData] => {
    const rules = rulesOf(packs[id]);
    const effects = rules.facts.map(({ fact, values }) => [
      fact,
      Object.fromEntries(values.map((value) => [value, answerEffects(rules, fact, value)])),
    ]);
    return [
      id,
      {
        outline: toPlain(outlineOf(rules)),
        effects: Object.fromEntries(effects) as ReferenceData['effects'],
      },
    ];
  });
  return Object.fromEntries(data) as Record<PackId, ReferenceData>;
}
