import type { News } from '#src/embed/news.ts';

/** Tells the host page how high this page is, and when a new step has begun. */
export interface SizeReport {
  readonly start: () => void;
  /** Whether the frame follows the height: then it never scrolls by itself. */
  readonly fit: (fits: boolean) => void;
  /** A new step stands: its top is worth seeing. */
  readonly arrive: () => void;
}

/** Parts of a result come one after the other: what changes so soon after a report is told in one. */
const PAUSE = 200;

/** How high the page is. */
export const heightOfPage = (): number => Math.ceil(document.documentElement.getBoundingClientRect().height);

/** Watches the page's height, growing and shrinking, and tells each new one once. */
export function reportSize(tell: (news: News) => void): SizeReport {
  const root = document.documentElement;
  let turn = 0;
  let told = '';
  let asked = false;
  let waiting: number | undefined;
  let last = -PAUSE;
  const report = (): void => {
    asked = false;
    const height = heightOfPage();
    const now = `${height} ${turn}`;
    if (now === told) return;
    told = now;
    last = performance.now();
    tell({ kind: 'resize', height, turn });
  };
  const soon = (): void => {
    window.clearTimeout(waiting);
    waiting = undefined;
    if (!asked) requestAnimationFrame(report);
    asked = true;
  };
  const later = (): void => {
    const pause = last + PAUSE - performance.now();
    if (pause <= 0) soon();
    else if (!asked) waiting ??= window.setTimeout(soon, pause);
  };
  return {
    start() {
      report();
      new ResizeObserver(later).observe(root);
    },
    fit(fits) {
      if (fits) root.dataset['fit'] = '';
      else delete root.dataset['fit'];
    },
    arrive() {
      turn += 1;
      if (told !== '') soon();
    },
  };
}
