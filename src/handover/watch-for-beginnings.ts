import { hearCase } from '#src/address/case-news.ts';
import { readLink, type CaseLink } from '#src/case/link.ts';
import { packIds } from '#src/content/catalogue.ts';
import { goneBack, letGo } from '#src/handover/recent-store.ts';

let watching = false;
let travelled = false;

/**
 * From now on lets go of the case in hand when the reader begins anew: by a press on a link to the start page, to a wizard or to
 * the workbench that carries no answer, or because the host page starts over. Going back in the history is no beginning.
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
  hearCase((news) => {
    if (!travelled && isEmpty(news)) letGo();
    travelled = false;
  });
}

const isEmpty = ({ facts, outcomes }: Pick<CaseLink, 'facts' | 'outcomes'>): boolean =>
  Object.keys(facts).length + Object.keys(outcomes).length === 0;

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
