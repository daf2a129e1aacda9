import type { ComponentType } from 'react';
import type { Place } from '#src/address/place.ts';
import { loadHead, loadPack } from '#src/app/load-pack.ts';
import { packIds, packsWith, type PackId } from '#src/content/catalogue.ts';
import { SlotsContext } from '#src/wizard/slots.ts';

/** The pages that one goes on to. They are told here, so that the first file of the wizard need not name their parts. */
export type FurtherPlace = Extract<
  Place,
  { page: 'fix' | 'reference' | 'map' | 'evidence' | 'about' | 'embed' | 'not-found' }
>;

/** Fetches one of these pages with all that it needs, but for its words. */
export async function furtherPage(place: FurtherPlace): Promise<ComponentType> {
  switch (place.page) {
    case 'fix':
      return fixPage(place.fix);
    case 'reference':
      return referencePage(place.pack);
    case 'map':
      return mapPage();
    case 'evidence':
      return (await import('#src/workbench/evidence-page.tsx')).EvidencePage;
    case 'about':
      return (await import('#src/about/about-page.tsx')).AboutPage;
    case 'embed':
      return (await import('#src/embed-guide/embed-guide-page.tsx')).EmbedGuidePage;
    case 'not-found':
      return (await import('#src/start/not-found-page.tsx')).NotFoundPage;
  }
}

const loadSlots = async () => (await import('#src/app/slots.tsx')).slots;

/** A fix with the articles that name it. */
async function fixPage(fix: string): Promise<ComponentType> {
  const [{ FixPage }, ...packs] = await Promise.all([
    import('#src/wizard/fix-page.tsx'),
    ...packsWith(fix).map((id) => loadPack[id]()),
  ]);
  return function FixInFull() {
    return (
      <SlotsContext value={loadSlots}>
        <FixPage fix={fix} packs={packs} />
      </SlotsContext>
    );
  };
}

async function referencePage(id: PackId): Promise<ComponentType> {
  const [{ ReferencePage }, pack] = await Promise.all([
    import('#src/reference/reference-page.tsx'),
    loadPack[id](),
  ]);
  return function Reference() {
    return <ReferencePage pack={pack} />;
  };
}

async function mapPage(): Promise<ComponentType> {
  const [{ MapPage }, ...packs] = await Promise.all([
    import('#src/map/map-page.tsx'),
    ...packIds.map((id) => loadHead(id)),
  ]);
  return function Map() {
    return <MapPage packs={packs} />;
  };
}
