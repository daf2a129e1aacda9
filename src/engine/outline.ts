import { alikeValues } from './alike.ts';
import { nextQuestion } from './next-question.ts';
import { inOrder } from './rank-fixes.ts';
import { nothingTried, reckonerOf, type Standing } from './reckoner.ts';
import { UNKNOWN, type Facts, type Rules, type Status, type Verdict } from './types.ts';

/** A question in its place, with all that its answers lead to. */
export interface Asked {
  readonly question: string;
  /** The answers that lead here. */
  readonly facts: Facts;
  readonly branches: readonly Branch[];
  /** What is asked after "I don't know", which settles nothing; null when nothing is. */
  readonly afterUnknown: string | null;
}

/** Answers that lead the same way, what they settle, and what follows. */
export interface Branch {
  readonly values: readonly string[];
  /** The case with the first of these answers. */
  readonly facts: Facts;
  /** The fixes whose status these answers change, with the new status. */
  readonly decides: readonly { readonly fix: string; readonly status: Status }[];
  readonly then: Asked | End;
}

/** Where the outline ends: the fix on top is certain, or nothing more is asked. */
export interface End {
  readonly verdict: Verdict;
  readonly first: string;
  readonly status: Status;
  /** What would still be asked, for the places below the first; null when nothing is. */
  readonly next: string | null;
}

/**
 * The decision tree in its shortest honest form, or null when nothing is asked at all. It follows the questions in
 * their order until the verdict is the known issue, or no single answer can take the first place from a fix that
 * applies, or nothing more is asked. Answers between which no condition tells a difference share a branch; parts that
 * are equal in all they say are one and the same object. "I don't know" is told but not followed.
 */
export function outlineOf(rules: Rules): Asked | null {
  const alike = new Map(rules.facts.map(({ fact }) => [fact, alikeValues(rules, fact)]));
  const known = new Map<string, Asked>();
  const made = visit({ rules, alike, known }, {});
  return made && 'question' in made.part ? made.part : null;
}

interface Walk {
  readonly rules: Rules;
  readonly alike: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Parts by all that they say. */
  readonly known: Map<string, Asked>;
}

interface Visited {
  readonly part: Asked | End;
  /** All that the part says, but for the answers that lead to it. */
  readonly sign: string;
}

function visit(walk: Walk, facts: Facts): Visited {
  const { rules, alike, known } = walk;
  const question = nextQuestion(rules, facts);
  const end = endAt(walk, facts, question);
  if (question === null || end.settled) return { part: end.part, sign: JSON.stringify(end.part) };
  const branches = (alike.get(question) ?? []).map((values) => {
    const then = { ...facts, [question]: values[0] ?? UNKNOWN };
    const decides = decidedBy(rules, facts, then);
    const { part, sign } = visit(walk, then);
    return { branch: { values, facts: then, decides, then: part }, sign: [values, decides, sign] };
  });
  const afterUnknown = nextQuestion(rules, { ...facts, [question]: UNKNOWN });
  const sign = JSON.stringify([question, afterUnknown, branches.map((one) => one.sign)]);
  const part = known.get(sign) ?? {
    question,
    facts,
    branches: branches.map((one) => one.branch),
    afterUnknown,
  };
  known.set(sign, part);
  return { part, sign };
}

function decidedBy(rules: Rules, before: Facts, after: Facts): Branch['decides'] {
  const { assess } = reckonerOf(rules);
  const was = assess(before);
  return assess(after)
    .filter((one, at) => one.status !== was[at]?.status)
    .map(({ fix, status }) => ({ fix: fix.id, status }));
}

function endAt({ rules, alike }: Walk, facts: Facts, next: string | null): { part: End; settled: boolean } {
  const verdict = reckonerOf(rules).verdict(facts);
  const top = topOf(rules, facts);
  if (!top) throw new Error('A list of fixes is empty: some fix must stand in every case.');
  const open = rules.facts.filter(({ fact }) => facts[fact] === undefined);
  const settled =
    verdict === 'known-issue' ||
    (top.status === 'applies' &&
      open.every(({ fact }) =>
        (alike.get(fact) ?? []).every(
          ([value = UNKNOWN]) => topOf(rules, { ...facts, [fact]: value })?.fix === top.fix,
        ),
      ));
  return { part: { verdict, first: top.fix.id, status: top.status, next }, settled };
}

function topOf(rules: Rules, facts: Facts): Standing | undefined {
  const open = reckonerOf(rules)
    .assess(facts)
    .filter((one) => one.status !== 'ruled-out');
  return inOrder(open, rules.knownIssue?.fixes ?? [], nothingTried)[0];
}
