import type { DecisionGraph } from '#src/map/decision-graph.ts';

/** Where something stands in a drawing, in px at full size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a drawing that fits a sheet of paper, and where it belongs among the others, from 1. */
export interface Sheet extends Box {
  readonly row: number;
  readonly column: number;
}

/** One drawing: the whole graph, or all that one track from its beginning leads to. Ids are places in the graph. */
export interface Drawing {
  readonly first: number | null;
  readonly width: number;
  readonly height: number;
  readonly stations: readonly (Box & { readonly id: number })[];
  /** Boxes of the plates with the answers; `line` is the path of the track. */
  readonly tracks: readonly (Box & { readonly id: number; readonly line: string })[];
  /** Plates with "I don't know", by the id of the question that each hangs from. */
  readonly unknowns: readonly (Box & { readonly id: number; readonly line: string })[];
  /** Every box stands whole on one of these. */
  readonly sheets: readonly Sheet[];
}

/** The graph of one article and its drawings. */
export interface DrawnMap {
  readonly graph: DecisionGraph;
  readonly drawings: readonly Drawing[];
}
