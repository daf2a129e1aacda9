import { placeAt } from '#src/address/place.ts';
import { readLink, writeLink, type CaseLink } from '#src/case/link.ts';

/** A page as it was visited. `entry` is its place in the browser's history; where answers replace each other, several share one. */
export interface Visit {
  readonly path: string;
  readonly search: string;
  readonly entry: number;
}

/** What was visited, in its order, and where the reader is in it. */
export interface Visits {
  readonly list: readonly Visit[];
  readonly at: number;
}

/** How a page was come to: by a new entry of the history, in place of the one before, or by going through the history. */
export type Coming = 'PUSH' | 'REPLACE' | 'POP';

export const noVisits: Visits = { list: [], at: -1 };

/** The visits with one more. What changes no answer (the language, a rewritten link) takes the place of the one before. */
export function withVisit({ list, at }: Visits, visit: Visit, coming: Coming): Visits {
  const last = list[at];
  const going = coming === 'POP' ? list.findLastIndex(({ entry }) => entry === visit.entry) : -1;
  if (!last || (coming === 'POP' && going < 0)) return { list: [visit], at: 0 };
  if (going >= 0) return { list: list.with(going, visit), at: going };
  if (coming === 'REPLACE' && signOf(last) === signOf(visit)) return { list: list.with(at, visit), at };
  return { list: [...list.slice(0, at + 1), visit], at: at + 1 };
}

/** The nearest visit before (-1) or after (1) this one with other answers in the same article; null when there is none, or another case lies between. */
export function otherAnswers({ list, at }: Visits, by: -1 | 1): number | null {
  const now = list[at];
  if (!now || !isWizard(now)) return null;
  for (let there = at + by; ; there += by) {
    const visit = list[there];
    if (!visit || placeAt(visit.path).place.page === 'start') return null;
    if (!isWizard(visit) || signOf(visit) === signOf(now)) continue;
    return packOf(visit) === packOf(now) ? there : null;
  }
}

/** The facts whose answers differ; none when only what was tried differs. */
export function factsBetween(one: Visit, other: Visit): string[] {
  const [before, after] = [caseOf(one).facts, caseOf(other).facts];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (fact) => before[fact] !== after[fact],
  );
}

const caseOf = ({ search }: Visit): CaseLink => readLink(search).link;
const isWizard = ({ path }: Visit): boolean => placeAt(path).place.page === 'wizard';

function packOf({ path }: Visit): string {
  const { place } = placeAt(path);
  return place.page === 'wizard' ? place.pack : place.page;
}

/** Equal for the same page with the same answers and outcomes, in whatever language and however it is shown. */
function signOf(visit: Visit): string {
  const { facts, outcomes } = caseOf(visit);
  return packOf(visit) + writeLink({ facts, outcomes, show: 'question', display: {} });
}
