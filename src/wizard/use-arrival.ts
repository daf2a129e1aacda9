import { useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';
import { isEmbedded } from '#src/address/embedded.ts';

/**
 * On each change of step that the reader brought about (never before the first press) puts the focus on the page's heading and shows the top of the page, so that
 * a keyboard or screen reader goes on from there. Going back or forward leaves the page where it was scrolled to. A frame never takes the focus from the page around it.
 */
export function useArrival(step: string): void {
  const last = useRef(step);
  const goneBack = useNavigationType() === 'POP';
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    if (!(navigator.userActivation?.hasBeenActive ?? true)) return;
    if (!isEmbedded() || document.hasFocus())
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    if (!goneBack) window.scrollTo(0, 0);
  }, [step, goneBack]);
}
