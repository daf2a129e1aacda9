import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { placeAt, relativePath } from '#src/address/place.ts';
import { App } from '#src/app/app.tsx';
import { loadAnew, watchForMissingParts } from '#src/app/load-anew.ts';
import { createLibrary } from '#src/app/library.ts';
import { startDisplay } from '#src/app/start-display.ts';
import { readLink } from '#src/case/link.ts';
import '#src/ui/first.css';
import '#src/ui/style.css';

/** The folder that the product is mounted in, from this script's own address; it ends without a slash. */
const mount = import.meta.env.DEV
  ? ''
  : new URL(/* @vite-ignore */ '..', import.meta.url).pathname.replace(/\/$/, '');

startDisplay(readLink(location.search).link.display);

// Addresses in the head are relative to this page; going on within the app would otherwise turn them elsewhere.
for (const link of document.head.querySelectorAll<HTMLLinkElement>('link[rel="icon"], link[rel="alternate"]'))
  link.href = new URL(link.href).href;

const { language, place } = placeAt(location.pathname.slice(mount.length));
const library = createLibrary();
const container = document.getElementById('root');
watchForMissingParts();
// No top-level await: the page's own files import this one and would wait for it for ever.
library.fetch(language, place).then(start, async (error: unknown) => {
  // The page as it was delivered has a line for this, which would show later by itself.
  if (!(await loadAnew(location.href))) document.getElementById('not-started')?.classList.add('now');
  throw error;
});

function start(): void {
  const hrefOf = (from: string, path: string, search: string): string => relativePath(from, path) + search;
  const app = (
    <StrictMode>
      <BrowserRouter basename={mount} useTransitions={false}>
        <App library={library} hrefOf={hrefOf} />
      </BrowserRouter>
    </StrictMode>
  );
  if (container?.hasChildNodes()) startTransition(() => void hydrateRoot(container, app));
  else if (container) createRoot(container).render(app);
}
