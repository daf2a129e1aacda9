import { nextQuestion } from '#src/engine/next-question.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import { UNKNOWN, type Facts, type Rules, type Verdict } from '#src/engine/types.ts';

/** One state of the walk with all that can be answered next. */
export interface Course {
  readonly fact: string | null;
  readonly verdict: Verdict;
  /** What is asked after "I don't know"; null when nothing is. */
  readonly afterUnknown: string | null;
  /** Fixes that are not ruled out here. */
  readonly open: readonly string[];
  readonly answers: readonly {
    readonly value: string;
    /** Fixes that apply with this answer and did not before. */
    readonly gains: readonly string[];
    readonly then: Course;
  }[];
}

/** Every state that known answers reach, asked in the engine's order, as a tree. */
export interface AllCourses {
  readonly beginning: Course;
  /** Fixes that are open at every end. */
  readonly everywhere: readonly string[];
  /** Fixes that some answer makes apply. */
  readonly drawn: ReadonlySet<string>;
}

/** Walks the rules from nothing known: each question is answered with each of its values, never with "I don't know". */
export function walkAnswers(rules: Rules): AllCourses {
  const reckoner = reckonerOf(rules);
  const valuesOf = new Map(rules.facts.map((rule) => [rule.fact, rule.values]));
  const drawn = new Set<string>();
  let everywhere = rules.fixes.map((fix) => fix.id);

  const walk = (facts: Facts, applied: ReadonlySet<string>): Course => {
    const fact = nextQuestion(rules, facts);
    const standings = reckoner.assess(facts);
    const open = standings.filter((one) => one.status !== 'ruled-out').map((one) => one.fix.id);
    if (fact === null) everywhere = everywhere.filter((id) => open.includes(id));
    const answers = (fact === null ? [] : (valuesOf.get(fact) ?? [])).map((value) => {
      const then = { ...facts, [fact!]: value };
      const applies = appliesWith(then);
      const gains = [...applies].filter((id) => !applied.has(id));
      for (const id of gains) drawn.add(id);
      return { value, gains, then: walk(then, applies) };
    });
    const afterUnknown = fact === null ? null : nextQuestion(rules, { ...facts, [fact]: UNKNOWN });
    return { fact, verdict: reckoner.verdict(facts), afterUnknown, open, answers };
  };
  const appliesWith = (facts: Facts): ReadonlySet<string> => {
    const standings = reckoner.assess(facts).filter((one) => one.status === 'applies');
    return new Set(standings.map((one) => one.fix.id));
  };
  return { beginning: walk({}, appliesWith({})), everywhere, drawn };
}
