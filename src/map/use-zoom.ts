import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Box, Drawing } from '#src/map/drawn-map.ts';

/** Where a case is shown at this zoom: everything that can be pressed is large enough then. */
const READABLE = 1;
const LEAST = 0.1;
const MOST = 3;

/** A point of the region, in px from its corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The zoom of a drawing; 1 is full size. */
export interface Zoom {
  readonly region: RefObject<HTMLDivElement | null>;
  readonly zoom: number;
  /** Zooms so that a point of the region, or its middle, stays where it is. */
  readonly zoomTo: (zoom: number, around?: Point) => void;
  /** Shows all of the drawing. */
  readonly fit: () => void;
  /** Shows where the case is, large enough to read. */
  readonly show: () => void;
}

/** Zoom and position of a drawing in its region. When it opens, and when the case moves on, it shows where the case is. */
export function useZoom({ width, height }: Drawing, here: Box, open: boolean): Zoom {
  const region = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const wanted = useRef<{ readonly point: Point; readonly of: Point } | null>(null);

  // What was under the point before is under it again once the drawing has its new size.
  useLayoutEffect(() => {
    const box = region.current;
    if (!box || !wanted.current) return;
    const { point, of } = wanted.current;
    box.scrollTo(of.x * zoom - point.x, of.y * zoom - point.y);
    wanted.current = null;
  }, [zoom]);

  const zoomTo = useCallback(
    (next: number, around?: Point) => {
      const box = region.current;
      if (!box) return;
      const to = Math.min(MOST, Math.max(LEAST, next));
      const point = around ?? { x: box.clientWidth / 2, y: box.clientHeight / 2 };
      wanted.current = {
        point,
        of: { x: (box.scrollLeft + point.x) / zoom, y: (box.scrollTop + point.y) / zoom },
      };
      setZoom(to);
    },
    [zoom],
  );
  const fit = useCallback(() => {
    const box = region.current;
    if (!box) return;
    zoomTo(Math.min(1, box.clientWidth / width, box.clientHeight / height));
  }, [zoomTo, width, height]);

  const { x, y } = here;
  const show = useCallback(() => {
    const box = region.current;
    if (!box) return;
    const middle = { x: x + here.width / 2, y: y + here.height / 2 };
    // What lies ahead, on the right, gets the room.
    const point = { x: Math.min(here.width, box.clientWidth / 3), y: box.clientHeight / 3 };
    wanted.current = { point, of: middle };
    setZoom(READABLE);
    if (zoom === READABLE) box.scrollTo(middle.x * zoom - point.x, middle.y * zoom - point.y);
  }, [x, y, here.width, here.height, zoom]);
  const shown = useRef('');
  useEffect(() => {
    const key = open ? `${String(x)} ${String(y)}` : '';
    if (open && shown.current !== key) show();
    shown.current = key;
  }, [x, y, open, show]);
  return { region, zoom, zoomTo, fit, show };
}
