import type { Fix, Pack } from '#src/content/pack.ts';
import type { PackId } from '#src/content/catalogue.ts';
import { quiesce } from '#src/content/packs/quiesce.ts';
import { quiesceFindOut, quiesceRunbooks } from '#src/content/packs/quiesce-runbooks.ts';
import { stun } from '#src/content/packs/stun.ts';
import { stunFindOut, stunRunbooks } from '#src/content/packs/stun-runbooks.ts';
import { withRunbooks } from '#src/content/with-runbooks.ts';

/** All articles at once, for what reads them all: the prerendering, the export, the proof. A page loads only its own. */
export const packs: Readonly<Record<PackId, Pack>> = {
  quiesce: withRunbooks(quiesce, quiesceRunbooks, quiesceFindOut),
  stun: withRunbooks(stun, stunRunbooks, stunFindOut),
};

/** The fix of this id in a pack, or undefined. */
export const fixIn = (pack: Pack, id: string): Fix | undefined => pack.fixes.find((fix) => fix.id === id);
