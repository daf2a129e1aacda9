import type { CaseLink } from '#src/case/link.ts';
import type { Pack } from '#src/content/pack.ts';
import type { Rules } from '#src/engine/types.ts';

/** What every helping hand works on. */
export interface HandsProps {
  readonly pack: Pack;
  readonly rules: Rules;
  readonly link: CaseLink;
  readonly fix: string;
  /** What the headings of the fix's parts are. */
  readonly heading: 'h2' | 'h3';
}
