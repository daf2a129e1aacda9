import { isKnown, nextQuestion } from '#src/engine/next-question.ts';
import { UNKNOWN, type Facts, type Rules } from '#src/engine/types.ts';
import type { DecisionGraph } from '#src/map/decision-graph.ts';

/** The way of a case over the map, as far as it is drawn. */
export interface WayOfCase {
  /** Stations in the order in which they are passed; the last one is where the case is, or leaves the drawing. */
  readonly stations: readonly number[];
  readonly tracks: readonly number[];
  readonly at: number;
  /** Why the case goes on otherwise than drawn: "I don't know", or answers that were given without being asked. */
  readonly leaves: 'unknown' | 'given' | null;
  /** What the wizard asks next; null when it shows the result. */
  readonly next: string | null;
  /** What can still be reached as drawn: the ids of tracks and stations. */
  readonly ahead: { readonly stations: ReadonlySet<number>; readonly tracks: ReadonlySet<number> };
}

/** Follows the answers of a case from the beginning. */
export function wayOfCase(graph: DecisionGraph, rules: Rules, facts: Facts): WayOfCase {
  const stations = [0];
  const tracks: number[] = [];
  let at = 0;
  for (let track = trackFrom(graph, at, facts); track >= 0; track = trackFrom(graph, at, facts)) {
    at = graph.tracks[track]!.to;
    tracks.push(track);
    stations.push(at);
  }
  const { fact } = graph.stations[at]!;
  const next = nextQuestion(rules, facts);
  const unknown = fact !== null && facts[fact] === UNKNOWN;
  const leaves = unknown ? 'unknown' : fact === next ? null : 'given';
  return { stations, tracks, at, leaves, next, ahead: leaves ? nothing : aheadOf(graph, at, facts) };
}

/** The track that the answer to a station's question takes; -1 while it is not answered, or not known. */
export function trackFrom({ stations, tracks }: DecisionGraph, at: number, facts: Facts): number {
  const { fact } = stations[at]!;
  const value = fact === null ? undefined : facts[fact];
  if (!isKnown(value)) return -1;
  return tracks.findIndex(({ from, ways }) => from === at && ways.some((way) => way.values.includes(value)));
}

const nothing: WayOfCase['ahead'] = { stations: new Set(), tracks: new Set() };

/** All that can be reached from a station, itself included, as far as the answers of the case allow it. */
function aheadOf(graph: DecisionGraph, at: number, facts: Facts): WayOfCase['ahead'] {
  const reached = { stations: new Set([at]), tracks: new Set<number>() };
  // Tracks stand in the order of their stations.
  graph.tracks.forEach(({ from, to }, id) => {
    if (!reached.stations.has(from)) return;
    const taken = trackFrom(graph, from, facts);
    if (taken >= 0 && taken !== id) return;
    reached.stations.add(to);
    reached.tracks.add(id);
  });
  return reached;
}
