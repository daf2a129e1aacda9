import type { Here } from '#src/address/location-context.ts';
import { pathOf } from '#src/address/place.ts';
import { emptyLink, readLink, writeLink, type CaseLink, type Display } from '#src/case/link.ts';
import type { FramedPage } from '#src/framed/framed-page.ts';
import { startTheme } from '#src/ui/theme.ts';

/** What the host page wants changed; several wishes in quick succession become one. */
export interface Changes {
  readonly restart: boolean;
  readonly lang?: 'ja' | 'en' | undefined;
  readonly theme?: 'light' | 'dark' | 'system' | undefined;
  readonly facts: readonly string[];
  readonly forget: readonly string[];
}

const MOST = 20;

/** Earlier and later wishes as one: the later ones win; starting over drops the facts asked for before. */
export function merged(earlier: Changes | null, later: Changes): Changes {
  if (!earlier) return later;
  return {
    restart: earlier.restart || later.restart,
    lang: later.lang ?? earlier.lang,
    theme: later.theme ?? earlier.theme,
    facts: later.restart ? [] : [...earlier.facts, ...later.facts].slice(-MOST),
    forget: later.restart ? [] : [...earlier.forget, ...later.forget].slice(-MOST),
  };
}

/** Moves the case as the host page wants it, without a page load and without a step in the history. */
export function carryOut(changes: Changes, page: FramedPage, first: Here): void {
  const here = page.here;
  const place = changes.restart ? first.place : here.place;
  const { link } = readLink(here.search);
  const display = displayed(link.display, changes.theme);
  const kept: CaseLink = changes.restart ? emptyLink : link;
  const given = changes.facts.map((facts) => readLink(facts).link.facts);
  const facts = Object.fromEntries(
    [kept.facts, ...given].flatMap(Object.entries<string>).filter(([fact]) => !changes.forget.includes(fact)),
  );
  const search = writeLink({ ...kept, facts, display });
  page.go(pathOf(changes.lang ?? here.language, place), search, { replace: true });
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
