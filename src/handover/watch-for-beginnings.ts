import { hearCase } from '#src/address/case-news.ts';
import { readLink } from '#src/case/link.ts';
import { isSteppedBack } from '#src/case/stepped-back.ts';
import { packIds, type PackId } from '#src/content/catalogue.ts';
import { caseOfEntry, markEntry } from '#src/handover/case-of-entry.ts';
import { isEmpty } from '#src/handover/is-empty.ts';
import { goneBack, letGo, useRecent } from '#src/handover/recent-store.ts';

let watching = false;
let travelled = false;

/**
 * From now on lets go of the case in hand when the reader begins anew: by a press on a link to the start page, to a wizard or to
 * the workbench that carries no answer, or because the host page starts over. Going back, or taking answers back, is no beginning.
 */
export function watchForBeginnings(): void {
  if (watching) return;
  watching = true;
  window.addEventListener('popstate', () => {
    travelled = true;
    goneBack();
  });
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || !opensHere(event, link)) return;
      travelled = false;
      if (isBeginning(link)) letGo();
    },
    true,
  );
  // What stands already began before.
  let heard = entryHere();
  hearCase((news) => {
    const entry = entryHere();
    // The router may tell of going back before the event is heard here, and of the same entry again.
    const isOld = travelled || entry.key === heard.key || entry.idx < heard.idx || isSteppedBack(entry.usr);
    if (!isEmpty(news)) markCase(news.pack);
    else if (!isOld && !isWithoutAnswers()) letGo();
    heard = entry;
    travelled = false;
  });
}

/** What the router keeps with this entry of the history; it counts the entries. */
function entryHere(): { readonly idx: number; readonly key?: unknown; readonly usr?: unknown } {
  return { idx: 0, ...(history.state as object | null) };
}

/** An entry of the history that the case in hand goes on in is the case's too, so that it is found there after a reload. */
function markCase(pack: PackId): void {
  const { current } = useRecent.getState();
  if (current?.pack === pack && caseOfEntry() === undefined) markEntry(current.id);
}

/** A case that lost every answer with older content is in hand because it was resumed. */
function isWithoutAnswers(): boolean {
  const { current } = useRecent.getState();
  return current !== null && isEmpty(readLink(current.query).link);
}

const opensHere = (event: MouseEvent, link: HTMLAnchorElement): boolean =>
  !(event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
  link.target === '' &&
  link.origin === location.origin;

/** In the single file the address stands behind the `#`. */
function isBeginning(link: HTMLAnchorElement): boolean {
  const inHash = link.hash.startsWith('#/');
  const [path = '', query = ''] = inHash ? link.hash.slice(1).split('?') : [link.pathname, link.search];
  const page = /\/(?:ja|en)\/(?:([a-z-]+)\/)?(?:index\.html)?$/.exec(path);
  if (!page) return false;
  const name = page[1] ?? '';
  return ['', 'evidence', ...packIds].includes(name) && isEmpty(readLink(query).link);
}
