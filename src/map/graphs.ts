import { packIds, type PackId } from '#src/content/catalogue.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';
import { decisionGraph, type DecisionGraph } from '#src/map/decision-graph.ts';

/** The decision graph of every article. It takes seconds to derive: the build does it, pages get what is drawn. */
export function deriveGraphs(): Readonly<Record<PackId, DecisionGraph>> {
  const graphs = packIds.map((id) => [id, decisionGraph(rulesOf(packs[id]))] as const);
  return Object.fromEntries(graphs) as Record<PackId, DecisionGraph>;
}
