import type { CaseLink } from '#src/case/link.ts';

/** Whether nothing is known of a case yet: no answer, and no fix tried. */
export const isEmpty = ({ facts, outcomes }: Pick<CaseLink, 'facts' | 'outcomes'>): boolean =>
  Object.keys(facts).length + Object.keys(outcomes).length === 0;
