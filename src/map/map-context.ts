import { createContext, useContext } from 'react';
import type { CaseLink } from '#src/case/link.ts';
import type { PackId } from '#src/content/catalogue.ts';
import type { Wish } from '#src/map/wish.ts';
import type { DecisionGraph } from '#src/map/decision-graph.ts';
import type { Goals } from '#src/map/goals.ts';
import type { WayOfCase } from '#src/map/way-of-case.ts';

/** The map of one article as a case stands on it. */
export interface MapOfCase {
  readonly pack: PackId;
  readonly graph: DecisionGraph;
  readonly link: CaseLink;
  readonly way: WayOfCase;
  readonly goals: Goals;
  /** Asks before a press changes answers. */
  readonly ask: (wish: Wish) => void;
}

export const MapContext = createContext<MapOfCase | null>(null);

/** The map that a part belongs to. */
export function useMap(): MapOfCase {
  const map = useContext(MapContext);
  if (!map) throw new Error('useMap needs a MapContext above it.');
  return map;
}
