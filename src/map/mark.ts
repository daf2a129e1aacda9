import type { WayOfCase } from '#src/map/way-of-case.ts';

/** How something stands to the way of the case: passed, where it is, still reachable, or neither. */
export type Mark = 'walked' | 'here' | 'ahead' | 'off';

/** The mark of a station. */
export function markOfStation({ stations, at, ahead }: WayOfCase, id: number): Mark {
  if (id === at) return 'here';
  if (stations.includes(id)) return 'walked';
  return ahead.stations.has(id) ? 'ahead' : 'off';
}

/** The mark of "I don't know" at a question. */
export function markOfUnknown(way: WayOfCase, id: number): Mark {
  if (id === way.at) return way.leaves === 'unknown' ? 'walked' : way.leaves ? 'off' : 'ahead';
  return way.ahead.stations.has(id) ? 'ahead' : 'off';
}

/** The mark of a track. */
export function markOfTrack({ tracks, ahead }: WayOfCase, id: number): Mark {
  if (tracks.includes(id)) return 'walked';
  return ahead.tracks.has(id) ? 'ahead' : 'off';
}
