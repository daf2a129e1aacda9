import type { CaseLink } from '#src/case/link.ts';
import type { Change } from '#src/map/goals.ts';

/** A press that would change answers: where it leads, and what it changes. */
export interface Wish {
  readonly link: CaseLink;
  readonly change: Change;
  /** The number of the question that it leads to; null for a result, undefined for what has no number. */
  readonly number: number | null | undefined;
}
