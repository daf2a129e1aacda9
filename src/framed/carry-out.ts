import type { Here } from '#src/address/location-context.ts';
import { noticesIn } from '#src/address/notices-in.ts';
import { pathOf } from '#src/address/place.ts';
import { emptyLink, readLink, writeLink, type Display } from '#src/case/link.ts';
import type { Notice } from '#src/case/notice.ts';
import { withFacts, type FactWish } from '#src/framed/fact-wish.ts';
import type { FramedPage } from '#src/framed/framed-page.ts';
import { startTheme } from '#src/ui/theme.ts';

/** What the host page wants changed; several wishes in quick succession become one. */
export interface Changes {
  readonly restart: boolean;
  readonly lang?: 'ja' | 'en' | undefined;
  readonly theme?: 'light' | 'dark' | 'system' | undefined;
  readonly facts: readonly FactWish[];
}

const MOST = 60;

/** Earlier and later wishes as one: the later ones win; starting over drops the facts asked for before. */
export function merged(earlier: Changes | null, later: Changes): Changes {
  if (!earlier) return later;
  return {
    restart: earlier.restart || later.restart,
    lang: later.lang ?? earlier.lang,
    theme: later.theme ?? earlier.theme,
    facts: later.restart ? [] : [...earlier.facts, ...later.facts].slice(-MOST),
  };
}

/**
 * Moves the case as the host page wants it, without a page load and without a step in the history. What it gave that cannot
 * be taken is told to the reader, as of a link, and returned.
 */
export function carryOut(changes: Changes, page: FramedPage, first: Here): readonly Notice[] {
  const here = page.here;
  const place = changes.restart ? first.place : here.place;
  const now = readLink(here.search).link;
  const display = displayed(now.display, changes.theme);
  let link = { ...(changes.restart ? emptyLink : now), display };
  const refused: Notice[] = [];
  for (const wish of changes.facts) {
    const wished = withFacts(link, wish);
    link = { ...wished.link, display };
    refused.push(...wished.notices);
  }
  const { facts } = link;
  const open = changes.restart
    ? []
    : noticesIn(here.state).filter((one) => !('fact' in one && facts[one.fact]));
  const notices = [...open, ...refused];
  page.go(pathOf(changes.lang ?? here.language, place), writeLink(link), {
    replace: true,
    ...(notices.length > 0 ? { state: { notices } } : {}),
  });
  return refused;
}

function displayed(display: Display, theme: Changes['theme']): Display {
  if (theme === undefined) return display;
  const asked = theme === 'system' ? {} : { theme };
  startTheme(asked.theme);
  const { embed, heading } = display;
  return {
    ...(embed === undefined ? {} : { embed }),
    ...(heading === undefined ? {} : { heading }),
    ...asked,
  };
}
