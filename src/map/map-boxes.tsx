import { memo, type ReactNode } from 'react';
import type { Box, Drawing } from '#src/map/drawn-map.ts';
import { Plate } from '#src/map/plate.tsx';
import { StationBox } from '#src/map/station-box.tsx';
import { UnknownPlate } from '#src/map/unknown-plate.tsx';
import { useMap } from '#src/map/map-context.ts';

/** Stations and plates of a drawing: each question is followed by its answers. */
export const MapBoxes = memo(function MapBoxes({ drawing }: { drawing: Drawing }) {
  const { graph } = useMap();
  return drawing.stations.map((station) => (
    <g key={station.id}>
      <In box={station}>
        <StationBox id={station.id} />
      </In>
      {drawing.tracks
        .filter(({ id }) => graph.tracks[id]!.from === station.id)
        .map((track) => (
          <In key={track.id} box={track}>
            <Plate id={track.id} />
          </In>
        ))}
      {drawing.unknowns
        .filter(({ id }) => id === station.id)
        .map((unknown) => (
          <In key={unknown.id} box={unknown}>
            <UnknownPlate id={unknown.id} />
          </In>
        ))}
    </g>
  ));
});

/** A place in the drawing for text that the browser breaks into lines. */
function In({ box: { x, y, width, height }, children }: { box: Box; children: ReactNode }) {
  return (
    <foreignObject x={x} y={y} width={width} height={height}>
      {children}
    </foreignObject>
  );
}
