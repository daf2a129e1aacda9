import type { ComponentType } from 'react';
import { packsWith, type PackId } from '#src/content/catalogue.ts';
import { SlotsContext } from '#src/wizard/slots.ts';
import type { LoadWhole } from '#src/wizard/whole-pack.ts';

const loadSlots = async () => (await import('#src/app/slots.tsx')).slots;

/** The page of one fix, with the articles that name it. */
export async function fixPage(
  fix: string,
  loadPack: Readonly<Record<PackId, LoadWhole>>,
): Promise<ComponentType> {
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

/** The page that holds all of one article. */
export async function referencePage(load: LoadWhole): Promise<ComponentType> {
  const [{ ReferencePage }, pack] = await Promise.all([import('#src/reference/reference-page.tsx'), load()]);
  return function Reference() {
    return <ReferencePage pack={pack} />;
  };
}
