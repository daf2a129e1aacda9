import type { Fix, Pack } from '#src/content/pack.ts';
import { factsIn } from '#src/engine/evaluate.ts';
import type { Condition } from '#src/engine/types.ts';

/** The fixes whose steps, notes or checks differ by a fact, although the fact may not decide whether they fit. */
export function fixesShapedBy(pack: Pack, fact: string): string[] {
  const whens = ({ steps, notes, verify, undo }: Fix): Condition[] =>
    [...steps, ...notes, ...verify, ...undo].flatMap((part) => (part.when ? [part.when] : []));
  return pack.fixes.filter((fix) => whens(fix).flatMap(factsIn).includes(fact)).map((fix) => fix.id);
}
