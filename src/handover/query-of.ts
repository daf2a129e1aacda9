import { writeLink, type CaseLink } from '#src/case/link.ts';

/** The canonical query that a case is kept by, however it is shown. */
export const queryOf = ({ facts, outcomes }: Pick<CaseLink, 'facts' | 'outcomes'>): string =>
  writeLink({ facts, outcomes, show: 'result', display: {} });
