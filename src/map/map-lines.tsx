import { memo } from 'react';
import type { Drawing } from '#src/map/drawn-map.ts';
import { useMap } from '#src/map/map-context.ts';
import { markOfTrack, markOfUnknown, type Mark } from '#src/map/mark.ts';

const rank: Readonly<Record<Mark, number>> = { off: 0, ahead: 1, here: 2, walked: 2 };

/** The tracks of a drawing; the way of the case lies on top. */
export const MapLines = memo(function MapLines({ drawing }: { drawing: Drawing }) {
  const { way } = useMap();
  const lines = [
    ...drawing.tracks.map(({ id, line }) => ({ key: `track ${id}`, line, mark: markOfTrack(way, id) })),
    ...drawing.unknowns.map(({ id, line }) => ({ key: `unknown ${id}`, line, mark: markOfUnknown(way, id) })),
  ];
  return (
    <g aria-hidden="true">
      {lines
        .sort((one, other) => rank[one.mark] - rank[other.mark])
        .map(({ key, line, mark }) => (
          <path key={key} className={`way-line way-line-${mark}`} d={line} />
        ))}
    </g>
  );
});
