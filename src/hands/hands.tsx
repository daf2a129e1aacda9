import type { CaseLink } from '#src/case/link.ts';
import type { Pack } from '#src/content/pack.ts';
import type { Rules } from '#src/engine/types.ts';

/** What every helping hand works on. */
export interface HandsProps {
  readonly pack: Pack;
  readonly rules: Rules;
  readonly link: CaseLink;
  readonly fix: string;
  readonly under: 'h2' | 'h3';
}

/** What helps to carry out one fix; nothing for most fixes. */
export function Hands(_: HandsProps) {
  return null;
}
