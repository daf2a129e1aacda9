import type { PackId } from '#src/content/catalogue.ts';
import type { Facts, Outcomes, Rules } from '#src/engine/types.ts';

/** Where the case stands: the question that is asked (next, where all stand on one page), or null when there is none. */
export interface CaseNews {
  readonly pack: PackId;
  readonly rules: Rules;
  readonly facts: Facts;
  readonly outcomes: Outcomes;
  readonly question: string | null;
  /** What is shown: another step is worth seeing from its top. */
  readonly step: string;
}

let latest: CaseNews | null = null;
const listeners = new Set<(news: CaseNews) => void>();

/** Tells whoever listens where the case stands now. */
export function tellCase(news: CaseNews): void {
  latest = news;
  for (const hear of listeners) hear(news);
}

/** Hears the latest news at once and all that follow, until the returned function is called. */
export function hearCase(hear: (news: CaseNews) => void): () => void {
  listeners.add(hear);
  if (latest) hear(latest);
  return () => void listeners.delete(hear);
}
