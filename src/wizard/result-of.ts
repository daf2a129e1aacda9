import type { CaseLink } from '#src/case/link.ts';
import { nextStep, type NextStep } from '#src/case/next-step.ts';
import type { Pack } from '#src/content/pack.ts';
import { undecidedFacts } from '#src/engine/next-question.ts';
import type { Rules } from '#src/engine/types.ts';

/** What the page of the result tells: where the case stands, and what to find out. */
export interface Result extends NextStep {
  /** Facts that are not known and could still change the list. */
  readonly undecided: readonly string[];
  /** How many fixes fit for certain; the closing one, which always does, is not counted. */
  readonly fitting: number;
  /** What to find out before any fix is tried: while none fits for certain, the first of what is not known. */
  readonly ask: string | undefined;
  /** The key of the heading. */
  readonly heading: string;
}

/** The result for what is known; it takes as long as the list of an article is reckoned, so once for each link. */
export function resultOf(pack: Pack, rules: Rules, link: CaseLink): Result {
  const next = nextStep(pack, rules, link);
  const undecided = undecidedFacts(rules, next.facts);
  const last = rules.fixes.filter((fix) => fix.scope === 'last').map((fix) => fix.id);
  const fitting = next.ranked.filter((fix) => fix.status === 'applies' && !last.includes(fix.id)).length;
  const ask = fitting > 0 || next.tried.length > 0 ? undefined : undecided[0];
  return { ...next, undecided, fitting, ask, heading: headingOf(pack, next, ask) };
}

function headingOf(pack: Pack, { stage, verdict }: NextStep, ask: string | undefined): string {
  if (stage === 'solved') return 'result:verdict.helped.title';
  if (stage === 'escalate') return 'result:verdict.escalate.title';
  if (pack.knownIssue && verdict === 'known-issue') return `${pack.id}-fixes:knownIssue.title`;
  return `result:verdict.candidates.${ask === undefined ? 'title' : 'findOut'}`;
}
