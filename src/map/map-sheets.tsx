import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '#src/i18n/use-words.ts';
import type { DecisionGraph } from '#src/map/decision-graph.ts';
import type { Box, Drawing } from '#src/map/drawn-map.ts';
import { MapBoxes } from '#src/map/map-boxes.tsx';
import { useMap } from '#src/map/map-context.ts';
import { MapLines } from '#src/map/map-lines.tsx';

/** How large a drawing is printed: its smallest text, of 12 px, has 6.3 points then. */
const ON_PAPER = 0.7;

/** A drawing as sheets of paper. They are there only while the page is printed. */
export function MapSheets({ drawing, title }: { drawing: Drawing; title: string }) {
  const { words } = useWords();
  const { graph } = useMap();
  const printing = usePrinting();
  if (!printing) return null;
  return (
    <div className="map-sheets">
      {drawing.sheets.map((sheet, at) => {
        const { x, y, width, height, row, column } = sheet;
        return (
          <figure key={at}>
            <figcaption>
              {title} {words('map:sheet', { number: at + 1, all: drawing.sheets.length, row, column })}
            </figcaption>
            <svg
              viewBox={[x, y, width, height].join(' ')}
              width={Math.round(width * ON_PAPER)}
              height={Math.round(height * ON_PAPER)}
            >
              <MapLines drawing={drawing} />
              <MapBoxes drawing={partOf(drawing, sheet, graph)} />
            </svg>
          </figure>
        );
      })}
    </div>
  );
}

/** The boxes of a drawing that are seen on a sheet, at least in part, with the questions that they belong to. */
function partOf(drawing: Drawing, sheet: Box, graph: DecisionGraph): Drawing {
  const seen = (box: Box): boolean =>
    box.x < sheet.x + sheet.width &&
    box.x + box.width > sheet.x &&
    box.y < sheet.y + sheet.height &&
    box.y + box.height > sheet.y;
  const tracks = drawing.tracks.filter(seen);
  const unknowns = drawing.unknowns.filter(seen);
  const questions = new Set([
    ...tracks.map(({ id }) => graph.tracks[id]!.from),
    ...unknowns.map(({ id }) => id),
  ]);
  const stations = drawing.stations.filter((one) => seen(one) || questions.has(one.id));
  return { ...drawing, stations, tracks, unknowns };
}

/** Whether the page is being printed; what this draws stands there before the browser lays out the sheets. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
