import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Zoom } from '#src/map/use-zoom.ts';

const STEP = 60;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Wheel with Ctrl and two fingers zoom; the returned handler takes + − 0 and the arrow keys. */
export function useZoomGestures(
  region: RefObject<HTMLDivElement | null>,
  zoom: number,
  zoomTo: Zoom['zoomTo'],
  fit: () => void,
): (event: KeyboardEvent<HTMLDivElement>) => void {
  const now = useRef({ zoom, zoomTo });
  useEffect(() => {
    now.current = { zoom, zoomTo };
  }, [zoom, zoomTo]);
  useEffect(() => {
    const box = region.current;
    if (!box) return;
    let pinch: { readonly apart: number; readonly zoom: number } | null = null;
    const within = (x: number, y: number) => {
      const { left, top } = box.getBoundingClientRect();
      return { x: x - left, y: y - top };
    };
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      now.current.zoomTo(
        now.current.zoom * Math.exp(-event.deltaY / 400),
        within(event.clientX, event.clientY),
      );
    };
    const touch = (event: TouchEvent): void => {
      const [one, other] = event.touches;
      if (!one || !other) return;
      event.preventDefault();
      const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      if (event.type === 'touchstart' || !pinch) pinch = { apart, zoom: now.current.zoom };
      else
        now.current.zoomTo(
          (pinch.zoom * apart) / pinch.apart,
          within((one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2),
        );
    };
    const active = { passive: false } as const;
    box.addEventListener('wheel', wheel, active);
    box.addEventListener('touchstart', touch, active);
    box.addEventListener('touchmove', touch, active);
    return () => {
      box.removeEventListener('wheel', wheel);
      box.removeEventListener('touchstart', touch);
      box.removeEventListener('touchmove', touch);
    };
  }, [region]);

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [x, y] = arrows[event.key] ?? [0, 0];
    if (x !== 0 || y !== 0) region.current?.scrollBy(x, y);
    else if (event.key === '+' || event.key === '=') zoomTo(zoom * 1.25);
    else if (event.key === '-') zoomTo(zoom / 1.25);
    else if (event.key === '0') fit();
    else return;
    event.preventDefault();
  };
}
