import type { Notice } from '#src/case/notice.ts';
import { loadConfig } from '#src/deployment/load-config.ts';
import { carryOut, type Changes, merged } from '#src/framed/carry-out.ts';
import { pageToCome, type FramedPage } from '#src/framed/framed-page.ts';
import { openLine } from '#src/framed/host-line.ts';
import { newsOfRefused, refusedAt } from '#src/framed/refused.ts';
import { reportCase } from '#src/framed/report-case.ts';
import { heightOfPage, reportSize } from '#src/framed/report-size.ts';

const PAUSE = 40;

/**
 * Joins this page to the page around it: carries out its orders, tells it the height, and tells the origins that the
 * deployer named where the case stands. The returned function is to be called after each step.
 */
export function joinHost(page: () => FramedPage): () => void {
  const first = page().here;
  const toCome = pageToCome(page);
  let waiting: Changes | null = null;
  let timer: number | undefined;
  let emptied = false;
  const act = (): void => {
    timer = undefined;
    const now = waiting;
    waiting = null;
    if (!now) return;
    // Whoever keeps the case lets go of it only where no answer stands, if but for a moment.
    emptied = now.restart && now.facts.length > 0 && !emptied;
    tellRefused(carryOut(emptied ? { ...now, facts: [] } : now, toCome(), first));
    if (emptied) later(now);
  };
  const later = (changes: Changes): void => {
    waiting = merged(waiting, changes);
    timer ??= window.setTimeout(act, PAUSE);
  };
  const tellRefused = (notices: readonly Notice[]): void => newsOfRefused(notices).forEach(line.tell);
  const line = openLine((order, greeting) => {
    if (order.kind === 'hello') {
      size.fit(order.fit);
      if (!greeting) return;
      line.tell({ kind: 'ready' });
      tellRefused(refusedAt(page().here));
      size.start();
      story.start();
    } else if (order.kind === 'focus') document.querySelector<HTMLElement>('main h1')?.focus();
    else if (order.kind === 'restart') later({ restart: true, facts: [] });
    else {
      const { lang, theme, facts, forget, withdrawn } = order;
      later({ restart: false, lang, theme, facts: [{ facts, forget, withdrawn }] });
    }
  });
  const size = reportSize(line.tell);
  const story = reportCase(
    async (news) => line.tellOneOf((await loadConfig()).allowedHosts, news),
    size.arrive,
  );
  // The host page greets when the frame has been loaded, and not for ever: who comes after that speaks first.
  if (document.readyState === 'complete') line.announce({ kind: 'resize', height: heightOfPage(), turn: 0 });
  window.addEventListener('error', () => line.tell({ kind: 'error', reason: 'broken' }));
  window.addEventListener('vite:preloadError', () => line.tell({ kind: 'error', reason: 'part-missing' }));
  return size.arrive;
}
