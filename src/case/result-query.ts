import { writeLink, type CaseLink } from '#src/case/link.ts';
import type { Facts } from '#src/engine/types.ts';

/** The query of the result with further answers. */
export function resultQuery(link: CaseLink, facts: Facts): string {
  const { ask: _, ...rest } = link;
  return writeLink({ ...rest, show: 'result', facts: { ...link.facts, ...facts } });
}
