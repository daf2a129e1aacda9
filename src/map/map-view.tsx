import { useId, type FocusEvent } from 'react';
import { useWords } from '#src/i18n/use-words.ts';
import { MapBoxes } from '#src/map/map-boxes.tsx';
import { MapLines } from '#src/map/map-lines.tsx';
import { MapSheets } from '#src/map/map-sheets.tsx';
import type { Drawing } from '#src/map/drawn-map.ts';
import { useMap } from '#src/map/map-context.ts';
import { useZoom } from '#src/map/use-zoom.ts';
import { useZoomGestures } from '#src/map/use-zoom-gestures.ts';

interface Props {
  readonly drawing: Drawing;
  readonly title: string;
  /** Whether it is seen; while it is folded it has no size. */
  readonly open: boolean;
}

/** What the keyboard comes to is seen whole; a press must not move what is pressed. */
const seeWhole = ({ target, currentTarget }: FocusEvent): void => {
  if (target !== currentTarget && target.matches(':focus-visible'))
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

/** One drawing in a region of its own that scrolls and zooms; without script it stands there whole. */
export function MapView({ drawing, title, open }: Props) {
  const { words } = useWords();
  const { way } = useMap();
  const after = useId();
  const here = drawing.stations.find(({ id }) => id === way.at) ?? drawing.stations[0]!;
  const { region, zoom, zoomTo, fit, show } = useZoom(drawing, here, open);
  const keys = useZoomGestures(region, zoom, zoomTo, fit);
  const { width, height } = drawing;
  return (
    <div className="map-view">
      <a className="skip-drawing" href={`#${after}`}>
        {words('map:zoom.skip')}
      </a>
      <div className="map-tools" role="group" aria-label={words('map:zoom.tools')}>
        <button type="button" className="button" onClick={() => zoomTo(zoom / 1.25)}>
          <span aria-hidden="true">−</span>
          <span className="visually-hidden">{words('map:zoom.out')}</span>
        </button>
        <span className="zoom-now">{words('map:zoom.now', { percent: Math.round(zoom * 100) })}</span>
        <button type="button" className="button" onClick={() => zoomTo(zoom * 1.25)}>
          <span aria-hidden="true">+</span>
          <span className="visually-hidden">{words('map:zoom.in')}</span>
        </button>
        <button type="button" className="button" onClick={fit}>
          {words('map:zoom.all')}
        </button>
        <button type="button" className="button" onClick={show}>
          {words('map:zoom.here')}
        </button>
      </div>
      <div
        ref={region}
        className="map-region"
        role="region"
        aria-label={words('map:zoom.region', { title })}
        tabIndex={0}
        onKeyDown={keys}
        onFocus={seeWhole}
      >
        <svg
          className="map-drawing"
          viewBox={`0 0 ${width} ${height}`}
          width={Math.round(width * zoom)}
          height={Math.round(height * zoom)}
        >
          <MapLines drawing={drawing} />
          <MapBoxes drawing={drawing} />
        </svg>
      </div>
      <MapSheets drawing={drawing} title={title} />
      <span id={after} tabIndex={-1} />
    </div>
  );
}
