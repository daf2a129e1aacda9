import type { ComponentType } from 'react';
import type { Place } from '#src/address/place.ts';
import { packIds, packsWith, type PackId } from '#src/content/catalogue.ts';
import type { FurtherPlace } from '#src/app/further-pages.tsx';
import { loadHead, loadPack } from '#src/app/load-pack.ts';
import { loadFindOut } from '#src/wizard/load-find-out.ts';
import { fetchWholeStyle, showWholeStyle } from '#src/ui/whole-style.ts';
import { SlotsContext } from '#src/wizard/slots.ts';

/** What a page needs before it can be shown: its words by file, and its component with its content. */
export interface Route {
  readonly words: readonly string[];
  readonly load: () => Promise<ComponentType>;
}

/** The route of a place; two places with the same key share what they load. */
export function routeOf(place: Place): Route & { readonly key: string } {
  switch (place.page) {
    case 'start':
      return {
        key: 'start',
        words: ['ui', 'start'],
        load: startPage,
      };
    case 'wizard':
      return { key: place.pack, words: ['ui', 'facts', place.pack], load: () => wizardPage(place.pack) };
    case 'fix':
      return {
        key: `fix ${place.fix}`,
        words: ['ui', 'facts', 'result', ...packsWith(place.fix).flatMap((id) => [id, `${id}-fixes`])],
        load: () => furtherPage(place),
      };
    case 'reference':
      return {
        key: `reference ${place.pack}`,
        words: ['ui', 'facts', 'start', 'result', 'evidence', 'reference', 'statements'].concat(
          place.pack,
          `${place.pack}-fixes`,
        ),
        load: () => furtherPage(place),
      };
    case 'map':
      return {
        key: 'map',
        words: ['ui', 'facts', 'map', ...packIds],
        load: () => furtherPage(place),
      };
    case 'evidence':
      return {
        key: 'evidence',
        words: ['ui', 'facts', 'evidence', 'workbench'],
        load: () => furtherPage(place),
      };
    case 'about':
      return {
        key: 'about',
        words: ['ui', 'result', 'about'],
        load: () => furtherPage(place),
      };
    case 'embed':
      return {
        key: 'embed',
        words: ['ui', 'facts', 'embed'],
        load: () => furtherPage(place),
      };
    case 'not-found':
      return {
        key: 'not-found',
        words: ['ui', 'start'],
        load: () => furtherPage(place),
      };
  }
}

const loadSlots = async () => (await import('#src/app/slots.tsx')).slots;

const furtherPage = async (place: FurtherPlace) =>
  (await import('#src/app/further-pages.tsx')).furtherPage(place);

async function startPage(): Promise<ComponentType> {
  const { StartPage } = await import('#src/start/start-page.tsx');
  const loadRecent = async () => {
    const style = fetchWholeStyle().then(showWholeStyle);
    const [{ Recent }] = await Promise.all([import('#src/app/slots.tsx'), style]);
    return Recent;
  };
  return function Start() {
    return <StartPage loadRecent={loadRecent} />;
  };
}

async function wizardPage(id: PackId): Promise<ComponentType> {
  const [{ WizardPage }, pack] = await Promise.all([import('#src/wizard/wizard-page.tsx'), loadHead(id)]);
  // A file of the page holds what a reader's script fetches later.
  if (import.meta.env.SSR) await Promise.all([loadPack[id](), loadFindOut()]);
  return function Wizard() {
    return (
      <SlotsContext value={loadSlots}>
        <WizardPage pack={pack} loadWhole={loadPack[id]} />
      </SlotsContext>
    );
  };
}
