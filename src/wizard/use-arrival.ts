import { useEffect, useRef } from 'react';
import { isEmbedded } from '#src/address/embedded.ts';

/**
 * On each change of step that the reader brought about (never before the first press) puts the focus on the page's heading and shows the top of the page, so that
 * a keyboard or screen reader goes on from there. A frame never takes the focus from the page around it.
 */
export function useArrival(step: string): void {
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    if (!(navigator.userActivation?.hasBeenActive ?? true)) return;
    if (!isEmbedded() || document.hasFocus())
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [step]);
}
