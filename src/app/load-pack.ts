import type { PackHead, PackRunbooks } from '#src/content/pack.ts';
import { packIds, type PackId } from '#src/content/catalogue.ts';
import { wholePack } from '#src/content/whole-pack.ts';
import { keeping } from '#src/ui/keeping.ts';
import type { LoadWhole } from '#src/wizard/whole-pack.ts';

// A pack is found by its name, and so are its runbooks; each is a file of its own in the build.
const heads = import.meta.glob<PackHead>(
  ['../content/packs/*.ts', '!../content/packs/*-{article,runbooks}.ts'],
  { import: 'pack' },
);
const runbooks = import.meta.glob<PackRunbooks>('../content/packs/*-runbooks.ts');

/** Fetches what a question page needs of an article. */
export const loadHead = (id: PackId): Promise<PackHead> => heads[`../content/packs/${id}.ts`]!();

/** For each article, what fetches it whole. */
export const loadPack = Object.fromEntries(
  packIds.map((id) => [
    id,
    keeping(async () =>
      wholePack(await loadHead(id), await runbooks[`../content/packs/${id}-runbooks.ts`]!()),
    ),
  ]),
) as Readonly<Record<PackId, LoadWhole>>;
