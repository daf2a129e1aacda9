import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router';
import { pathOf, placeAt } from '#src/address/place.ts';
import { App } from '#src/app/app.tsx';
import { preferred } from '#src/app/preferred.ts';
import { createLibrary } from '#src/app/library.ts';
import { startDisplay } from '#src/app/start-display.ts';
import { straightHash } from '#src/app/straight-hash.ts';
import { readLink } from '#src/case/link.ts';
import '#src/ui/first.css';
import '#src/ui/style.css';

/** Path and query behind the `#`, without the part of the page that a second `#` may name; the query of the file itself counts while there is none. */
function addressBehindHash(): { path: string; search: string } {
  const [path = '', ...query] = location.hash.slice(1).split('#', 1)[0]!.split('?');
  return { path, search: query.length > 0 ? `?${query.join('?')}` : location.search };
}

/** Links within a page would replace the route: they are followed here instead. */
function followLinksWithinThePage(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const id = link?.getAttribute('href')?.slice(1) ?? '';
  if (id === '' || id.startsWith('/')) return;
  event.preventDefault();
  const target = document.getElementById(id);
  target?.setAttribute('tabindex', '-1');
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}

/** Rewrites an address that means a page and is not written as ours are, before anyone reads it. */
function straighten(): void {
  const hash = location.hash.slice(1);
  const straight = straightHash(hash);
  if (straight !== hash) history.replaceState(history.state, '', `#${straight}`);
}

straighten();
// Registered before the router's own: an address that is put in later is straight when the router reads it.
window.addEventListener('popstate', straighten);
const asked = addressBehindHash();
if (!asked.path.startsWith('/') || asked.path === '/')
  history.replaceState(null, '', `#${pathOf(preferred(), { page: 'start' })}${asked.search}`);
startDisplay(readLink(asked.search).link.display);
document.addEventListener('click', followLinksWithinThePage, true);

const { language, place } = placeAt(addressBehindHash().path);
const library = createLibrary();
await library.fetch(language, place);

const hrefOf = (_from: string, path: string, search: string): string => `#${path}${search}`;
const container = document.getElementById('root');
if (container)
  createRoot(container).render(
    <StrictMode>
      <HashRouter useTransitions={false}>
        <App library={library} hrefOf={hrefOf} />
      </HashRouter>
    </StrictMode>,
  );
