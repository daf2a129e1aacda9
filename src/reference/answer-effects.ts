import { evaluate, factsIn } from '#src/engine/evaluate.ts';
import { nextQuestion } from '#src/engine/next-question.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import type { Rules } from '#src/engine/types.ts';

/** What one answer does by itself, whatever else is known or not. All lists hold fix ids. */
export interface AnswerEffects {
  /** Fixes that fit for certain. */
  readonly applies: readonly string[];
  readonly ruledOut: readonly string[];
  /** Fixes that hang on this fact and are not settled by this answer. */
  readonly open: readonly string[];
  /** Fixes that stand higher or lower on the list, because they are more or less likely to help. */
  readonly likelier: readonly string[];
  readonly lessLikely: readonly string[];
  /** The known issue can no longer be the cause. */
  readonly rulesOutIssue: boolean;
  /** What the wizard asks next when this is the only answer. */
  readonly next: string | null;
}

/** What an answer does by itself, as the engine reckons it. */
export function answerEffects(rules: Rules, fact: string, value: string): AnswerEffects {
  const { placeOf } = reckonerOf(rules);
  const facts = { [fact]: value };
  const hanging = rules.fixes.filter((fix) => factsIn(fix.when).includes(fact));
  const idsBy = (truth: string) =>
    hanging.filter((fix) => evaluate(fix.when, facts, placeOf) === truth).map((fix) => fix.id);
  const moved = (up: boolean) =>
    rules.fixes
      .filter((fix) => evaluate(fix.when, facts, placeOf) !== 'unmet')
      .filter(
        ({ likelier = [] }) =>
          Math.sign(
            likelier
              .filter((one) => evaluate(one.when, facts, placeOf) === 'met')
              .reduce((sum, one) => sum + one.by, 0),
          ) === (up ? 1 : -1),
      )
      .map((fix) => fix.id);
  return {
    applies: idsBy('met'),
    ruledOut: idsBy('unmet'),
    open: idsBy('unknown'),
    likelier: moved(true),
    lessLikely: moved(false),
    rulesOutIssue: !!rules.knownIssue && evaluate(rules.knownIssue.when, facts, placeOf) === 'unmet',
    next: nextQuestion(rules, facts),
  };
}
