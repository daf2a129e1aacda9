import type { BareNews } from '#src/embed/messages.ts';

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

/** Watches the page's height, growing and shrinking, and tells each new one once. */
export function reportSize(tell: (news: BareNews) => void): SizeReport {
  const root = document.documentElement;
  let turn = 0;
  let told = '';
  let planned = false;
  let last = -PAUSE;
  const report = (): void => {
    planned = false;
    const height = Math.ceil(root.getBoundingClientRect().height);
    const now = `${height} ${turn}`;
    if (now === told) return;
    told = now;
    last = performance.now();
    tell({ kind: 'resize', height, turn });
  };
  const plan = (): void => {
    if (planned) return;
    planned = true;
    const soon = last + PAUSE - performance.now();
    if (soon > 0) window.setTimeout(() => requestAnimationFrame(report), soon);
    else requestAnimationFrame(report);
  };
  return {
    start() {
      report();
      new ResizeObserver(plan).observe(root);
    },
    fit(fits) {
      if (fits) root.dataset['fit'] = '';
      else delete root.dataset['fit'];
    },
    arrive() {
      turn += 1;
      if (told !== '') plan();
    },
  };
}
