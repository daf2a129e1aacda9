import { beforeAll, describe, expect, test } from 'vitest';
import { packIds } from '#src/content/catalogue.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';
import { nextQuestion } from '#src/engine/next-question.ts';
import { rankFixes } from '#src/engine/rank-fixes.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import { UNKNOWN, type Facts, type Rules } from '#src/engine/types.ts';
import { decisionGraph, type DecisionGraph } from '#src/map/decision-graph.ts';

/** What can be drawn so that a person still finds their way. */
const MOST_STATIONS = 200;

const fixesThatApply = (rules: Rules, facts: Facts): string[] =>
  reckonerOf(rules)
    .assess(facts)
    .filter((one) => one.status === 'applies')
    .map((one) => one.fix.id);

/** Every state that known answers reach, with the station that the tracks say it is at. */
function* statesOn(graph: DecisionGraph): Generator<{ facts: Facts; at: number }> {
  const waiting: { facts: Facts; at: number }[] = [{ facts: {}, at: 0 }];
  for (let here = waiting.pop(); here; here = waiting.pop()) {
    yield here;
    const { fact } = graph.stations[here.at]!;
    for (const { from, to, ways } of graph.tracks)
      if (from === here.at)
        for (const value of ways.flatMap((way) => way.values))
          waiting.push({ facts: { ...here.facts, [fact!]: value }, at: to });
  }
}

describe.each(packIds)('the map of %s', (id) => {
  const rules = rulesOf(packs[id]);
  let graph: DecisionGraph;
  beforeAll(() => {
    graph = decisionGraph(rules);
  }, 60_000);

  test('is true of every state: what is asked, where each answer leads, and what it makes apply', () => {
    let states = 0;
    for (const { facts, at } of statesOn(graph)) {
      states += 1;
      const station = graph.stations[at]!;
      if (nextQuestion(rules, facts) !== station.fact)
        expect.fail(`${JSON.stringify(facts)} at ${String(at)}`);
      if (station.fact === null) continue;
      const before = fixesThatApply(rules, facts);
      for (const { from, ways } of graph.tracks) {
        if (from !== at) continue;
        for (const { values, gains } of ways)
          for (const value of values) {
            const after = fixesThatApply(rules, { ...facts, [station.fact]: value });
            expect(
              after.filter((fix) => !before.includes(fix)),
              JSON.stringify(facts),
            ).toEqual(gains);
          }
      }
    }
    expect(states).toBeGreaterThan(graph.stations.length);
  }, 120_000);

  test('tells what is asked after "I don\'t know", and nothing that is not', () => {
    const asked = graph.stations.map(() => new Set<string | null>());
    for (const { facts, at } of statesOn(graph)) {
      const { fact } = graph.stations[at]!;
      if (fact !== null) asked[at]!.add(nextQuestion(rules, { ...facts, [fact]: UNKNOWN }));
    }
    graph.stations.forEach((station, at) => {
      if (station.fact !== null) expect(new Set(station.unknown)).toEqual(asked[at]);
    });
  }, 120_000);

  test('gives each end its verdict and only fixes that are open in every case that ends there', () => {
    for (const { facts, at } of statesOn(graph)) {
      const station = graph.stations[at]!;
      if (station.fact !== null) continue;
      expect(station.verdict).toBe(reckonerOf(rules).verdict(facts));
      const out = rankFixes(rules, facts).filter((fix) => fix.status === 'ruled-out');
      const said = [...station.fixes, ...graph.everywhere];
      expect(out.filter((fix) => said.includes(fix.id))).toEqual([]);
    }
  }, 120_000);

  test('has a track for every answer of every question, once', () => {
    graph.stations.forEach(({ fact }, at) => {
      const drawn = graph.tracks.filter(({ from }) => from === at).flatMap(({ ways }) => ways);
      const values = fact === null ? [] : rules.facts.find((rule) => rule.fact === fact)!.values;
      expect(drawn.flatMap((way) => way.values).sort()).toEqual([...values].sort());
    });
  });

  test('can be read: it is bounded, begins at the first station, and goes one way', () => {
    expect(graph.stations.length).toBeLessThanOrEqual(MOST_STATIONS);
    const reached = new Set([0]);
    for (const { from, to } of graph.tracks) {
      expect(to).toBeGreaterThan(from);
      if (reached.has(from)) reached.add(to);
    }
    expect(reached.size).toBe(graph.stations.length);
  });

  test('draws no place twice: two questions differ in what follows', () => {
    const seen = graph.stations.flatMap(({ fact }, at) => {
      if (fact === null) return [];
      const onward = graph.tracks
        .filter(({ from }) => from === at)
        .map(({ to, ways }) => {
          const end = graph.stations[to]!;
          return [end.fact === null ? end : to, ways];
        });
      return [JSON.stringify([fact, onward])];
    });
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('names every fix: at the answer that makes it apply, at an end, or as one on every list', () => {
    const gained = graph.tracks.flatMap(({ ways }) => ways.flatMap((way) => way.gains));
    const atEnds = graph.stations.flatMap((one) => (one.fact === null ? one.fixes : []));
    const named = new Set([...gained, ...atEnds, ...graph.everywhere]);
    expect(rules.fixes.map((fix) => fix.id).filter((fix) => !named.has(fix))).toEqual([]);
  });
});

test('the known issue stands at an end of its own, with its fixes in the order of the article', () => {
  const graph = decisionGraph(rulesOf(packs.stun));
  const ends = graph.stations.filter((one) => one.fact === null && one.verdict === 'known-issue');
  expect(ends).toHaveLength(1);
  expect(ends[0]).toMatchObject({
    fixes: expect.arrayContaining([...packs.stun.knownIssue!.fixes]) as unknown,
  });
});
