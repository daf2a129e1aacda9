import type { CaseRecord } from '#src/case/record.ts';

/** The case in hand as another tab wrote it meanwhile, while the answers are the same and nothing typed here is unsaved. */
export function followed(
  current: CaseRecord,
  before: readonly CaseRecord[],
  now: readonly CaseRecord[],
): CaseRecord {
  const [known, there] = [before, now].map((cases) => cases.find((one) => one.id === current.id));
  const isSaved = JSON.stringify(known) === JSON.stringify(current);
  return isSaved && there && there.revision > current.revision && there.query === current.query
    ? there
    : current;
}
