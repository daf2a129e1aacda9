import { useEffect, useRef } from 'react';
import { isEmbedded } from '#src/address/embedded.ts';

/**
 * On each change of page or step that the reader brought about (never before the first press) puts the focus on the page's heading and shows the top of the page, so that
 * a keyboard or screen reader goes on from there. Going back or forward leaves the page where it was scrolled to. A frame never takes the focus from the page around it.
 * `still` says that something else is arrived at.
 */
export function useArrival(step: string, goneBack: boolean, still = false): void {
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    if (still || !(navigator.userActivation?.hasBeenActive ?? true)) return;
    if (!isEmbedded() || document.hasFocus())
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    if (!goneBack) window.scrollTo(0, 0);
  }, [step, goneBack, still]);
}
