import type { Whole } from '#src/workbench/combine-reports.ts';

/** How many things the texts say: each answer that they propose, and each problem that is another article's. */
export const foundIn = ({ groups, outOfScope }: Whole): number =>
  groups.reduce((sum, { proposals }) => sum + proposals.length, outOfScope.length);
