import type { Pack, PackHead, PackRunbooks } from '#src/content/pack.ts';
import { packIds, type PackId } from '#src/content/catalogue.ts';
import { wholePack } from '#src/content/whole-pack.ts';

async function read(id: PackId): Promise<Pack> {
  const { pack } = (await import(`./packs/${id}.ts`)) as { pack: PackHead };
  return wholePack(pack, (await import(`./packs/${id}-runbooks.ts`)) as PackRunbooks);
}

/**
 * All articles of the catalogue at once, for what reads them all: the prerendering, the export, the proof. They are found
 * by their names. A page loads only its own.
 */
export const packs = Object.fromEntries(
  await Promise.all(packIds.map(async (id) => [id, await read(id)] as const)),
) as Readonly<Record<PackId, Pack>>;
