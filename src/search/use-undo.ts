import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { useTravel } from '#src/address/location-context.ts';
import { readLink, writeLink } from '#src/case/link.ts';
import { steppedBack } from '#src/case/stepped-back.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { factsBetween, noVisits, otherAnswers, withVisit } from '#src/search/visits.ts';
import { announce } from '#src/ui/announcer.ts';

/** The list of fixes tells how it has changed right after an answer is taken back; what was done is told after that. */
const AFTER_THE_LIST = 300;

/**
 * Takes the last answer back, or gives it again, and says so. It goes through the browser's history where answers have entries
 * of their own, and replaces the address where they have not, as in a frame. False on pages without answers.
 */
export function useUndo(): (way: 'undo' | 'redo') => boolean {
  const { pathname, search, key } = useLocation();
  const coming = useNavigationType();
  const { go } = useTravel();
  const { words } = useWords();
  const visits = useRef(noVisits);
  useEffect(() => {
    const state = history.state as { idx?: number } | null;
    const visit = { path: pathname, search, entry: state?.idx ?? 0 };
    visits.current = withVisit(visits.current, visit, coming);
  }, [pathname, search, key, coming]);

  return (way) => {
    const { list, at } = visits.current;
    const now = list[at];
    const there = otherAnswers(visits.current, way === 'undo' ? -1 : 1);
    const target = there === null ? undefined : list[there];
    if (!now || there === null || !target) {
      if (document.querySelector('main.wizard')) announce(words(`search:keys.${way}.none`));
      return false;
    }
    const facts = factsBetween(now, target);
    const sentence =
      facts.length === 1
        ? words(`search:keys.${way}.one`, { name: words(`facts:${facts[0] ?? ''}.name`) })
        : words(`search:keys.${way}.more`);
    if (target.entry !== now.entry) history.go(target.entry - now.entry);
    else {
      visits.current = { list, at: there };
      const { display } = readLink(now.search).link;
      const search = writeLink({ ...readLink(target.search).link, display });
      go(now.path, search, { replace: true, state: steppedBack });
    }
    window.setTimeout(() => announce(sentence), AFTER_THE_LIST);
    return true;
  };
}
