import { packIds, type PackId } from '#src/content/catalogue.ts';
import type { Pack } from '#src/content/pack.ts';
import type { FactId } from '#src/content/vocabulary.ts';

/** The facts that each article asks for. */
export type FactsOf = Readonly<Record<PackId, readonly FactId[]>>;

/** The facts that each article asks for. */
export const factsOfPacks = (packs: Readonly<Record<PackId, Pack>>): FactsOf =>
  Object.fromEntries(
    packIds.map((id) => [id, packs[id].questions.map(({ fact }) => fact)]),
  ) as unknown as FactsOf;
