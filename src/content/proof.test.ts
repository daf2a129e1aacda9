import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { packIds, type PackId } from '#src/content/catalogue.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';
import { indifferences, traps, type Trap } from '#src/content/traps.ts';
import { vocabulary, type FactId } from '#src/content/vocabulary.ts';
import { evaluate, factsIn } from '#src/engine/evaluate.ts';
import { explore, type State } from '#src/engine/explore.ts';
import { MOST_QUESTIONS, nextQuestion, questionsLeft, undecidedFacts } from '#src/engine/next-question.ts';
import { rankFixes, type RankedFix } from '#src/engine/rank-fixes.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import { UNKNOWN, type Condition, type Facts, type Outcomes, type Rules } from '#src/engine/types.ts';
import type { Status, Truth } from '#src/engine/types.ts';

const SHOWN = 10;
/** Far more than there are; a question too many multiplies them. */
const MOST_STATES = 500_000;
const nfsFixes = packs.stun.knownIssue?.fixes ?? [];

const isOpen = (fix: RankedFix) => fix.status !== 'ruled-out';
const openOf = (ranked: readonly RankedFix[]) => ranked.filter(isOpen).map((fix) => fix.id);
const sayFacts = (facts: Facts) =>
  Object.entries(facts)
    .map((pair) => pair.join('='))
    .join(' ') || 'no facts';

/** The verdict and the first three fixes in one text, so that two of them can be compared. */
const adviceOf = (rules: Rules, facts: Facts): string =>
  [reckonerOf(rules).verdict(facts), ...openOf(rankFixes(rules, facts)).slice(0, 3)].join(' ');

const valuesOf = (rules: Rules, fact: string) => rules.facts.find((rule) => rule.fact === fact)?.values ?? [];
/** Whether some answer to this question changes the verdict or the first three fixes. */
function canChange(rules: Rules, facts: Facts, fact: string): boolean {
  const today = adviceOf(rules, facts);
  return valuesOf(rules, fact).some((value) => adviceOf(rules, { ...facts, [fact]: value }) !== today);
}

/** The first few things that are wrong, and how many there are. */
class Faults {
  readonly shown: string[] = [];
  count = 0;
  add(fault: string): void {
    this.count += 1;
    if (this.count <= SHOWN) this.shown.push(fault);
  }
  expectNone(): void {
    expect(this.shown, `${String(this.count)} in all`).toEqual([]);
  }
}

const statusHolds: Record<Trap['are'], (status: Status | undefined) => boolean> = {
  applies: (status) => status === 'applies',
  'ruled-out': (status) => status === 'ruled-out',
  open: (status) => status === 'applies' || status === 'possible',
  uncertain: (status) => status !== 'applies',
};
const sayTrap = ({ because, facts, fixes, are }: Trap) =>
  `${because}: ${fixes.join(' ')} ${are} for ${JSON.stringify(facts)}`;
const concerns = (trap: Trap, facts: Facts) =>
  Object.entries(trap.facts).every(([fact, values]) => values.some((value) => value === facts[fact]));

/** A condition with a name, and the truths that it can have at all and that were not seen yet. */
interface Watched {
  readonly name: string;
  readonly when: Condition;
  readonly unseen: Set<Truth>;
}

/** Every combination of the values of these facts; a fact without given values may also be unanswered. */
function combinations(facts: readonly string[], given: Trap['facts']): Facts[] {
  let all: Facts[] = [{}];
  for (const fact of facts) {
    const values: readonly (string | undefined)[] = given[fact as FactId] ?? [
      ...vocabulary[fact as FactId],
      UNKNOWN,
      undefined,
    ];
    all = all.flatMap((some) =>
      values.map((value) => (value === undefined ? some : { ...some, [fact]: value })),
    );
  }
  return all;
}

function watchedOf(rules: Rules): Watched[] {
  const conditions = [
    ...rules.fixes.map(({ id: name, when }) => ({ name, when })),
    ...rules.fixes.flatMap(({ id, likelier }) =>
      (likelier ?? []).map(({ when }, i) => ({ name: `${id}, likelier ${String(i)}`, when })),
    ),
    ...(rules.knownIssue ? [{ name: rules.knownIssue.id, when: rules.knownIssue.when }] : []),
  ];
  const { placeOf } = reckonerOf(rules);
  return conditions.map(({ name, when }) => {
    const truths = combinations(factsIn(when), {}).map((facts) => evaluate(when, facts, placeOf));
    return { name, when, unseen: new Set(truths) };
  });
}

/** What one walk over all states of an article found. */
interface Walk {
  readonly rules: Rules;
  readonly states: readonly { readonly state: State; readonly advice: string }[];
  readonly ends: number;
  readonly longest: number;
  readonly mean: number;
  readonly ms: number;
  readonly empty: Faults;
  readonly idle: Faults;
  readonly early: Faults;
  readonly broken: Faults;
  readonly forgotten: Faults;
  readonly alive: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  /** Fixes that came first once those before them were marked `cannot`. */
  readonly firstAfterOthers: ReadonlySet<string>;
  readonly watched: readonly Watched[];
  /** `fact=value` for each answer that a person can give on some walk or on its result. */
  readonly answers: ReadonlySet<string>;
}

function walkAll(id: PackId): Walk {
  const began = performance.now();
  const rules = rulesOf(packs[id]);
  const { placeOf } = reckonerOf(rules);
  const mine = traps.filter((trap) => trap.pack === id);
  const states: Walk['states'][number][] = [];
  const faults = {
    empty: new Faults(),
    idle: new Faults(),
    early: new Faults(),
    broken: new Faults(),
    forgotten: new Faults(),
  };
  const alive = new Set<string>();
  const first = new Set<string>();
  const firstAfterOthers = new Set<string>();
  const answers = new Set<string>();
  const watched = watchedOf(rules);
  let waiting = watched;
  const look = (facts: Facts) => {
    for (const { when, unseen } of waiting) unseen.delete(evaluate(when, facts, placeOf));
    if (waiting.some((one) => one.unseen.size === 0)) waiting = waiting.filter((one) => one.unseen.size > 0);
  };
  let [ends, longest, sum] = [0, 0, 0];

  for (const state of explore(rules)) {
    if (states.length === MOST_STATES) throw new Error(`${id} has more than ${String(MOST_STATES)} states`);
    const { facts, asked, next } = state;
    const ranked = rankFixes(rules, facts);
    const open = openOf(ranked);
    const advice = [reckonerOf(rules).verdict(facts), ...open.slice(0, 3)].join(' ');
    states.push({ state, advice });

    if (open.length === 0 || open.at(-1) !== 'open-vmware-case') faults.empty.add(sayFacts(facts));
    for (const fix of open) alive.add(fix);
    first.add(open[0]!);
    for (const [fact, value] of Object.entries(facts)) answers.add(`${fact}=${value}`);
    look(facts);

    const statuses = new Map(ranked.map((fix) => [fix.id, fix.status]));
    for (const trap of mine) {
      if (!concerns(trap, facts)) continue;
      if (!trap.fixes.every((fix) => statusHolds[trap.are](statuses.get(fix))))
        faults.broken.add(`${sayTrap(trap)}, but not with ${sayFacts(facts)}`);
    }

    if (next !== null) {
      if (!canChange(rules, facts, next)) faults.idle.add(`${next} after ${sayFacts(facts)}`);
      continue;
    }
    ends += 1;
    sum += asked.length;
    longest = Math.max(longest, asked.length);
    const undecided = undecidedFacts(rules, facts);
    // What was not asked can be answered on the result.
    for (const fact of undecided)
      for (const value of valuesOf(rules, fact)) {
        answers.add(`${fact}=${value}`);
        if (waiting.length > 0) look({ ...facts, [fact]: value });
      }
    for (const fix of open.filter((one) => !firstAfterOthers.has(one))) {
      const before: Outcomes = Object.fromEntries(
        open.slice(0, open.indexOf(fix)).map((one) => [one, 'cannot']),
      );
      if (openOf(rankFixes(rules, facts, before))[0] === fix) firstAfterOthers.add(fix);
    }
    // The dear checks look at one end in ten.
    if (ends % 10 !== 0) continue;
    const certain = reckonerOf(rules).verdict(facts) === 'known-issue';
    for (const { fact } of rules.facts) {
      const value = facts[fact];
      if (value !== undefined && value !== UNKNOWN) continue;
      const changes = canChange(rules, facts, fact);
      if (changes && !undecided.includes(fact)) faults.forgotten.add(`${fact} after ${sayFacts(facts)}`);
      if (changes && value === undefined && !certain && asked.length < MOST_QUESTIONS)
        faults.early.add(`${fact} after ${sayFacts(facts)}`);
    }
  }
  const ms = Math.round(performance.now() - began);
  const found = { alive, first, firstAfterOthers, watched, answers };
  return { rules, states, ends, longest, mean: sum / ends, ms, ...faults, ...found };
}

/** Answers what is asked from `facts`, else with "I don't know", until nothing is asked. */
function follow(rules: Rules, answers: Facts, start: Facts = {}): { facts: Facts; asked: string[] } {
  const asked: string[] = [];
  let facts = start;
  for (let next = nextQuestion(rules, facts); next !== null; next = nextQuestion(rules, facts)) {
    asked.push(next);
    facts = { ...facts, [next]: answers[next] ?? UNKNOWN };
  }
  return { facts, asked };
}

function leavesOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}

describe.each(packIds)('%s, every state', (id) => {
  let walk: Walk;
  beforeAll(() => {
    walk = walkAll(id);
    const { states, ends, longest, mean, ms, rules, first } = walk;
    const numbers = [
      `${String(states.length)} states`,
      `${String(ends)} ends`,
      `longest ${String(longest)} and mean ${mean.toFixed(2)} questions`,
      `${String(ms)} ms`,
    ];
    const late = rules.fixes.map((fix) => fix.id).filter((fix) => !first.has(fix));
    console.log(`${id}: ${numbers.join(', ')}`);
    console.log(
      `${id}: ${String(first.size)} of ${String(rules.fixes.length)} fixes come first by answers alone;` +
        ` once those before them were tried: ${late.join(' ') || 'none'}`,
    );
  }, 120_000);

  test('comes to an end after nine questions at most', () => {
    expect(walk.ends).toBeGreaterThan(0);
    expect(walk.longest).toBeLessThanOrEqual(MOST_QUESTIONS);
  });

  test('has a list that is never empty and that closes with the way to support', () => {
    walk.empty.expectNone();
  });

  test('asks only what can change the verdict or the first three fixes', () => walk.idle.expectNone());

  test('goes on asking while a single answer can change the verdict or the first three fixes', () => {
    walk.early.expectNone();
  });

  test('names as still unknown whatever can change the verdict or the first three fixes', () => {
    walk.forgotten.expectNone();
  });

  test('has each fix open somewhere, and first somewhere', () => {
    const ids = walk.rules.fixes.map((fix) => fix.id);
    expect(ids.filter((fix) => !walk.alive.has(fix))).toEqual([]);
    expect(ids.filter((fix) => !walk.first.has(fix) && !walk.firstAfterOthers.has(fix))).toEqual([]);
  });

  test('has each condition met, unmet and unknown somewhere, as far as it can be', () => {
    const missing = walk.watched.filter((one) => one.unseen.size > 0);
    expect(missing.map((one) => `${one.name}: ${[...one.unseen].join(' ')}`)).toEqual([]);
  });

  test('has each leaf of each condition true for some answer and false for some other', () => {
    const { placeOf } = reckonerOf(walk.rules);
    for (const { name, when } of walk.watched)
      for (const leaf of leavesOf(when)) {
        if (!('fact' in leaf)) continue;
        const given = valuesOf(walk.rules, leaf.fact).filter((value) =>
          walk.answers.has(`${leaf.fact}=${value}`),
        );
        const truths = new Set(given.map((value) => evaluate(leaf, { [leaf.fact]: value }, placeOf)));
        expect([...truths].sort(), `${name}: ${JSON.stringify(leaf)}`).toEqual(['met', 'unmet']);
      }
  });

  test('falls into no trap', () => walk.broken.expectNone());

  test('ends safely when every answer is "I don\'t know"', () => {
    const { rules } = walk;
    const { facts, asked } = follow(rules, {});
    const ranked = rankFixes(rules, facts);
    expect(asked.length).toBeGreaterThan(1);
    expect(ranked.filter((fix) => !isOpen(fix))).toEqual([]);
    expect(ranked.length).toBeGreaterThanOrEqual(Math.min(8, rules.fixes.length));
    expect(ranked.filter((fix) => fix.status === 'applies')).toEqual([]);
    expect(reckonerOf(rules).verdict(facts)).toBe('candidates');
    const matters = rules.facts.map((rule) => rule.fact).filter((fact) => canChange(rules, facts, fact));
    expect(matters.length).toBeGreaterThan(0);
    expect(undecidedFacts(rules, facts)).toEqual(expect.arrayContaining(matters));
  });

  test('whatever a link already says: few questions, each of use, never more left than promised before', () => {
    const { rules } = walk;
    const entry = fc
      .constantFrom(...rules.facts)
      .chain((rule) => fc.tuple(fc.constant(rule.fact), fc.constantFrom(...rule.values, UNKNOWN)));
    const some = fc.array(entry, { maxLength: 12 }).map((pairs): Facts => Object.fromEntries(pairs));
    fc.assert(
      fc.property(some, some, (start, answers) => {
        let facts = start;
        let before = Infinity;
        const { asked } = follow(rules, answers, start);
        expect(asked.length).toBeLessThanOrEqual(MOST_QUESTIONS);
        for (const fact of asked) {
          expect(start).not.toHaveProperty(fact);
          expect(canChange(rules, facts, fact)).toBe(true);
          const left = questionsLeft(rules, facts);
          expect(left).toBeLessThanOrEqual(before);
          before = left;
          facts = { ...facts, [fact]: answers[fact] ?? UNKNOWN };
        }
        expect(openOf(rankFixes(rules, facts)).at(-1)).toBe('open-vmware-case');
      }),
      { numRuns: 200 },
    );
  });

  test('advises as it did', () => checkDecisions(id, walk));
});

describe('the known issue', () => {
  const rules = rulesOf(packs.stun);
  const known = { datastore: 'nfs3', transport: 'hotadd', 'proxy-host': 'other' };
  const before = vocabulary.esxi.slice(0, vocabulary.esxi.indexOf('8.0-u2b'));

  test.each(before)('is found in four questions at most on ESXi %s, in whatever order they come', (esxi) => {
    const { facts, asked } = follow(rules, { ...known, esxi });
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(reckonerOf(rules).verdict(facts)).toBe('known-issue');
    expect(openOf(rankFixes(rules, facts)).slice(0, nfsFixes.length)).toEqual(nfsFixes);
  });

  test('is certain just when all its conditions are known to hold', () => {
    const four = ['datastore', 'transport', 'proxy-host', 'esxi'];
    for (const facts of combinations(four, {})) {
      const holds =
        Object.entries(known).every(([fact, value]) => facts[fact] === value) &&
        before.some((esxi) => esxi === facts['esxi']);
      expect(reckonerOf(rules).verdict(facts), sayFacts(facts)).toBe(holds ? 'known-issue' : 'candidates');
    }
  });

  test('rules out its four fixes together, but for Direct NFS where it cannot be used', () => {
    const facts = [
      ...new Set(rules.fixes.filter((fix) => nfsFixes.includes(fix.id)).flatMap((fix) => factsIn(fix.when))),
    ];
    for (const some of combinations(facts, {})) {
      const statusOf = new Map(rankFixes(rules, some).map((fix) => [fix.id, fix.status]));
      const out = nfsFixes.filter((fix) => statusOf.get(fix) === 'ruled-out');
      if (out.length === 1) expect([out[0], some['direct-nfs']]).toEqual(['direct-nfs-access', 'cannot']);
      else expect([0, nfsFixes.length], sayFacts(some)).toContain(out.length);
    }
  });
});

describe('traps, over every combination of the facts that a fix rests on', () => {
  test.each(traps.map((trap) => [sayTrap(trap), trap] as const))('%s', (_, trap) => {
    const rules = rulesOf(packs[trap.pack]);
    for (const id of trap.fixes) {
      const place = rules.fixes.findIndex((fix) => fix.id === id);
      expect(place, id).toBeGreaterThanOrEqual(0);
      const facts = [...new Set([...Object.keys(trap.facts), ...factsIn(rules.fixes[place]!.when)])];
      const wrong = combinations(facts, trap.facts).filter(
        (some) => !statusHolds[trap.are](reckonerOf(rules).assessOne(place, some).status),
      );
      expect(wrong.slice(0, SHOWN), id).toEqual([]);
    }
  });

  test.each(indifferences)('$because: $fixes do not depend on $to', ({ pack, fixes, to }) => {
    for (const id of fixes) {
      const fix = packs[pack].fixes.find((one) => one.id === id);
      expect(fix, id).toBeDefined();
      expect(
        factsIn(fix!.when).filter((fact) => to.some((one) => one === fact)),
        id,
      ).toEqual([]);
    }
  });
});

/*
 * The decision snapshot. What is advised in each state is written as a graph in which equal parts stand once: each line
 * is a state with its verdict and first three fixes, and after `?` the next question with the lines that its answers
 * lead to, in the order of the values, "I don't know" last. The last line is the beginning.
 */
interface Decision {
  readonly advice: string;
  readonly next: string | null;
  readonly then: readonly number[];
}
type Graph = readonly Decision[];

const answersTo = (fact: string): readonly string[] => [...vocabulary[fact as FactId], UNKNOWN];
const fileOf = (id: PackId) => path.join(import.meta.dirname, `proof.${id}.txt`);

/** The graph of a walk. `explore` gives parents before children, and of the children the last value first. */
function graphOf(states: Walk['states']): Graph {
  const graph: Decision[] = [];
  const lines = new Map<string, number>();
  let at = 0;
  const build = (): number => {
    const { state, advice } = states[at++]!;
    const then = state.next === null ? [] : answersTo(state.next).map(build).reverse();
    const decision = { advice, next: state.next, then };
    const line = JSON.stringify(decision);
    const known = lines.get(line);
    if (known !== undefined) return known;
    lines.set(line, graph.length);
    return graph.push(decision) - 1;
  };
  build();
  return graph;
}

const writeGraph = (graph: Graph): string =>
  graph
    .map(({ advice, next, then }, i) => {
      const question = next === null ? '' : ` ? ${next} ${then.join(' ')}`;
      return `${String(i)} ${advice}${question}\n`;
    })
    .join('');

function readGraph(text: string): Graph {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [said = '', question] = line.split(' ? ');
      const [next, ...then] = question?.split(' ') ?? [];
      return { advice: said.slice(said.indexOf(' ') + 1), next: next ?? null, then: then.map(Number) };
    });
}

/** What the graph advises for these facts; null when it never asked for just these. */
function advised(graph: Graph, facts: Facts): string | null {
  let here = graph.at(-1);
  let left = Object.keys(facts).length;
  while (here && left > 0) {
    const value = here.next === null ? undefined : facts[here.next];
    const line = value === undefined ? -1 : answersTo(here.next!).indexOf(value);
    if (line < 0) return null;
    here = graph[here.then[line] ?? -1];
    left -= 1;
  }
  return here?.advice ?? null;
}

function countStates(graph: Graph): number {
  const counts: number[] = [];
  graph.forEach(({ then }, i) => (counts[i] = then.reduce((sum, line) => sum + counts[line]!, 1)));
  return counts.at(-1) ?? 0;
}

function checkDecisions(id: PackId, { states }: Walk): void {
  const file = fileOf(id);
  const text = writeGraph(graphOf(states));
  if (process.env['UPDATE_DECISIONS']) writeFileSync(file, text);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before === text) return;
  const graph = readGraph(before);
  const [otherwise, added] = [new Faults(), new Faults()];
  for (const { state, advice } of states) {
    const old = advised(graph, state.facts);
    if (old === null) added.add(sayFacts(state.facts));
    else if (old !== advice) otherwise.add(`${sayFacts(state.facts)}\n    was ${old}\n    now ${advice}`);
  }
  const gone = countStates(graph) - (states.length - added.count);
  expect.fail(
    [
      `${String(otherwise.count)} states now advise differently, ${String(added.count)} are new, ${String(gone)} are no longer reached.`,
      ...otherwise.shown.map((one) => `  ${one}`),
      ...added.shown.slice(0, 3).map((one) => `  new: ${one}`),
      'If that is meant, run `UPDATE_DECISIONS=1 npm run proof` and commit what it writes.',
    ].join('\n'),
  );
}
