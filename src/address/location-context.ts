import { createContext, useContext } from 'react';
import type { Language, Place } from '#src/address/place.ts';

/** Where the reader is: the page, its language, and the query as it may be read now (empty while hydrating). */
export interface Here {
  readonly language: Language;
  readonly place: Place;
  readonly path: string;
  readonly search: string;
  /** What a rewritten link wants told, kept with the history entry. */
  readonly state: unknown;
}

/** How to get from here to another address. */
export interface Travel {
  /** The `href` of a path and query as seen from the current page. */
  readonly hrefOf: (from: string, path: string, search: string) => string;
  /** Loads what the page needs, then goes there. */
  readonly go: (path: string, search: string, options?: { replace?: boolean; state?: unknown }) => void;
}

export const HereContext = createContext<Here | null>(null);
export const TravelContext = createContext<Travel | null>(null);

/** Where the reader is. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error('useHere needs a HereContext above it.');
  return here;
}

/** How to go elsewhere. */
export function useTravel(): Travel {
  const travel = useContext(TravelContext);
  if (!travel) throw new Error('useTravel needs a TravelContext above it.');
  return travel;
}
