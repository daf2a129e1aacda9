import type { PackId } from '#src/content/catalogue.ts';
import type { Asked } from '#src/engine/outline.ts';
import type { CasePlace } from '#src/reference/case-place.ts';
import type { Numbered } from '#src/reference/numbered.ts';

/** What each part of the tree needs to know of the whole. */
export interface TreeProps {
  readonly pack: PackId;
  readonly numbers: ReadonlyMap<Asked, Numbered>;
  readonly here: CasePlace | null;
}
