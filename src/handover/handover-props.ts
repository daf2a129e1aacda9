import type { CaseLink } from '#src/case/link.ts';
import type { Pack } from '#src/content/pack.ts';
import type { Rules } from '#src/engine/types.ts';

/** The case in hand: its article and its link. */
export interface HandoverProps {
  readonly pack: Pack;
  readonly rules: Rules;
  readonly link: CaseLink;
}
