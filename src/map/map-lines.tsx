import { memo } from 'react';
import type { Drawing } from '#src/map/drawn-map.ts';
import { useMap } from '#src/map/map-context.ts';
import { markOfTrack, type Mark } from '#src/map/mark.ts';

const rank: Readonly<Record<Mark, number>> = { off: 0, ahead: 1, here: 2, walked: 2 };

/** The tracks of a drawing; the way of the case lies on top. */
export const MapLines = memo(function MapLines({ drawing }: { drawing: Drawing }) {
  const { way } = useMap();
  const tracks = drawing.tracks.map(({ id, line }) => ({ id, line, mark: markOfTrack(way, id) }));
  return (
    <g aria-hidden="true">
      {tracks
        .sort((one, other) => rank[one.mark] - rank[other.mark])
        .map(({ id, line, mark }) => (
          <path key={id} className={`way-line way-line-${mark}`} d={line} />
        ))}
    </g>
  );
});
