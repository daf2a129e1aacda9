import { createContext, useContext } from 'react';
import type { Language, Place } from '#src/address/place.ts';

/** The page that the reader is on, whatever its query: it stays the same object while only the query changes. */
export interface Spot {
  readonly language: Language;
  readonly place: Place;
  readonly path: string;
}

/** Where the reader is: the page, and the query as it may be read now (empty while hydrating). */
export interface Here extends Spot {
  readonly search: string;
  /** The part of the page that the address names, with its `#`, or empty. */
  readonly hash: string;
  /** What a rewritten link wants told, kept with the history entry. */
  readonly state: unknown;
}

/** How to get from here to another address. */
export interface Travel {
  /** The `href` of a path and query as seen from the current page. */
  readonly hrefOf: (from: string, path: string, search: string) => string;
  /** Loads what the page needs (nothing is awaited when it is there already), then goes there. */
  readonly go: (path: string, search: string, options?: { replace?: boolean; state?: unknown }) => void;
}

export const SpotContext = createContext<Spot | null>(null);
export const HereContext = createContext<Here | null>(null);
export const TravelContext = createContext<Travel | null>(null);

/** The page that the reader is on. What uses only this is not rendered again when the query changes. */
export function useSpot(): Spot {
  const spot = useContext(SpotContext);
  if (!spot) throw new Error('No SpotContext');
  return spot;
}

/** Where the reader is, with the query. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error('No HereContext');
  return here;
}

/** How to go elsewhere. */
export function useTravel(): Travel {
  const travel = useContext(TravelContext);
  if (!travel) throw new Error('No TravelContext');
  return travel;
}
