import { evaluate, factsIn } from '#src/engine/evaluate.ts';
import { isKnown, nextQuestion, undecidedFacts } from '#src/engine/next-question.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import { UNKNOWN, type Facts, type Rules } from '#src/engine/types.ts';
import type { Pack } from '#src/content/pack.ts';

/** `first`: asked in any case that settles nothing. `further`: can change the list too. `details`: only makes steps more exact. */
export type QuestionRole = 'first' | 'further' | 'details';

/** Questions of one role, in the order in which they stand on the page. */
export interface QuestionGroup {
  readonly role: QuestionRole;
  readonly facts: readonly string[];
}

/**
 * Every question of an article once, in an order that no answer changes: those that the engine asks while each is answered
 * with "I don't know", in its order, then the others in the order of the pack. A role without questions is left out.
 */
export function allQuestions(rules: Rules): QuestionGroup[] {
  const first = askedWhileUnknown(rules);
  const deciding = undecidedFacts(rules, {});
  const rest = rules.facts.map((rule) => rule.fact).filter((fact) => !first.includes(fact));
  const groups: QuestionGroup[] = [
    { role: 'first', facts: first },
    { role: 'further', facts: rest.filter((fact) => deciding.includes(fact)) },
    { role: 'details', facts: rest.filter((fact) => !deciding.includes(fact)) },
  ];
  return groups.filter((group) => group.facts.length > 0);
}

function askedWhileUnknown(rules: Rules): string[] {
  const order: string[] = [];
  let facts: Facts = {};
  for (let next = nextQuestion(rules, facts); next !== null; next = nextQuestion(rules, facts)) {
    order.push(next);
    facts = { ...facts, [next]: UNKNOWN };
  }
  return order;
}

/**
 * The fewest answers because of which a question no longer matters: whatever its answer, neither the list nor a step of a fix
 * that is still open would change. Null while it matters; its own answer is left out of account.
 */
export function settledBy(pack: Pack, rules: Rules, facts: Facts, fact: string): string[] | null {
  const others = Object.keys(facts).filter((other) => other !== fact && isKnown(facts[other]));
  const only = (kept: readonly string[]): Facts =>
    Object.fromEntries(Object.entries(facts).filter(([other]) => kept.includes(other)));
  if (matters(pack, rules, only(others), fact)) return null;
  const one = others.find((other) => !matters(pack, rules, only([other]), fact));
  if (one !== undefined) return [one];
  return others.reduce<string[]>((kept, other) => {
    const fewer = kept.filter((each) => each !== other);
    return matters(pack, rules, only(fewer), fact) ? kept : fewer;
  }, others);
}

/** Whether an answer could change the list, or what is shown of a fix that is still open. */
function matters(pack: Pack, rules: Rules, facts: Facts, fact: string): boolean {
  if (undecidedFacts(rules, facts).includes(fact)) return true;
  const { assess, placeOf } = reckonerOf(rules);
  return assess(facts).some(({ status, place }) => {
    const fix = pack.fixes[place];
    if (!fix || status === 'ruled-out') return false;
    return [...fix.steps, ...fix.notes, ...fix.verify, ...fix.undo].some(
      ({ when }) => when && factsIn(when).includes(fact) && evaluate(when, facts, placeOf) === 'unknown',
    );
  });
}
