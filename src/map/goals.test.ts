import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyLink, type CaseLink } from '#src/case/link.ts';
import { packIds } from '#src/content/catalogue.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';
import { nextQuestion } from '#src/engine/next-question.ts';
import { UNKNOWN, type Facts } from '#src/engine/types.ts';
import { decisionGraph } from '#src/map/decision-graph.ts';
import { goalsOf } from '#src/map/goals.ts';
import { wayOfCase } from '#src/map/way-of-case.ts';

const linkOf = (facts: Facts): CaseLink => ({ ...emptyLink, facts });

describe.each(packIds)('on the map of %s', (id) => {
  const rules = rulesOf(packs[id]);
  const graph = decisionGraph(rules);
  const entry = fc
    .constantFrom(...rules.facts)
    .chain((rule) => fc.tuple(fc.constant(rule.fact), fc.constantFrom(...rule.values, UNKNOWN)));
  const cases = fc.array(entry, { maxLength: 9 }).map((pairs): Facts => Object.fromEntries(pairs));

  test('a press on any place leads to just that state, whatever the case holds', () => {
    fc.assert(
      fc.property(cases, fc.nat(graph.stations.length - 1), (facts, goal) => {
        const way = wayOfCase(graph, rules, facts);
        const { link } = goalsOf(graph, rules, linkOf(facts), way).toStation(goal);
        const { fact } = graph.stations[goal]!;
        expect(link.ask ?? nextQuestion(rules, link.facts)).toBe(fact);
        if (link.ask !== undefined) expect(link.facts).toEqual(facts);
      }),
      { numRuns: 300 },
    );
  });

  test('a press on one answer leads where its track leads', () => {
    const one = fc.constantFrom(
      ...graph.tracks.flatMap(({ ways }, track) => ways.map((way) => ({ track, way }))),
    );
    fc.assert(
      fc.property(cases, one, (facts, { track, way }) => {
        const { from, to } = graph.tracks[track]!;
        const { fact } = graph.stations[from]!;
        const here = wayOfCase(graph, rules, facts);
        const { link } = goalsOf(graph, rules, linkOf(facts), here).alongWay(track, way);
        const asked = link.ask ?? nextQuestion(rules, link.facts);
        const own = way.values.find((value) => value === facts[fact!]) ?? way.values[0]!;
        // Several answers that no case has decided between open their question; the next question is just answered.
        if (way.values.length > 1 && own !== facts[fact!]) expect(asked).toBe(fact);
        else if (from === here.at && !here.leaves) expect(link.facts).toEqual({ ...facts, [fact!]: own });
        else expect(asked).toBe(graph.stations[to]!.fact);
      }),
      { numRuns: 300 },
    );
  });

  test('a press on "I don\'t know" leads to what its plate names', () => {
    const questions = graph.stations.flatMap(({ fact }, at) => (fact === null ? [] : [at]));
    fc.assert(
      fc.property(cases, fc.constantFrom(...questions), (facts, at) => {
        const station = graph.stations[at]!;
        if (station.fact === null) return;
        const way = wayOfCase(graph, rules, facts);
        const { link, change } = goalsOf(graph, rules, linkOf(facts), way).notKnowing(at);
        expect(link.facts[station.fact]).toBe(UNKNOWN);
        const here = at === way.at && (way.leaves === null || facts[station.fact] === UNKNOWN);
        if (here) expect(change).toBeNull();
        else expect(station.unknown).toContain(nextQuestion(rules, link.facts));
      }),
      { numRuns: 300 },
    );
  });

  test('nothing is changed, supposed or left out without being said', () => {
    fc.assert(
      fc.property(cases, fc.nat(graph.stations.length - 1), (facts, goal) => {
        const way = wayOfCase(graph, rules, facts);
        const { link, change } = goalsOf(graph, rules, linkOf(facts), way).toStation(goal);
        const said = change
          ? [...change.changed, ...change.added, ...change.dropped].map((one) => one.fact)
          : [];
        const all = new Set([...Object.keys(facts), ...Object.keys(link.facts)]);
        const differ = [...all].filter((fact) => facts[fact] !== link.facts[fact]);
        if (Object.keys(facts).length > 0) expect(said.sort()).toEqual(differ.sort());
        else expect(change).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

describe('the way of a case', () => {
  const rules = rulesOf(packs.stun);
  const graph = decisionGraph(rules);
  const factsOn = (facts: Facts) =>
    wayOfCase(graph, rules, facts).stations.map((at) => graph.stations[at]!.fact);

  test('goes from question to question', () => {
    expect(factsOn({ datastore: 'nfs3', transport: 'hotadd', 'proxy-host': 'other' })).toEqual([
      'datastore',
      'transport',
      'proxy-host',
      'esxi',
    ]);
  });
  test('leaves the drawing at "I don\'t know", and says what is asked instead', () => {
    const way = wayOfCase(graph, rules, { datastore: 'nfs3', transport: UNKNOWN });
    expect(way).toMatchObject({ leaves: 'unknown', next: 'proxy-host' });
    expect(way.ahead.stations.size).toBe(0);
  });
  test('leaves it where an answer that was given before changes what is asked', () => {
    const way = wayOfCase(graph, rules, {
      datastore: 'vmfs',
      'existing-snapshots': 'no',
      'storage-load': 'high',
    });
    expect(way.leaves).toBe(way.next === graph.stations[way.at]!.fact ? null : 'given');
  });
  test('is at its end where the wizard shows the result', () => {
    const way = wayOfCase(graph, rules, {
      datastore: 'nfs3',
      transport: 'hotadd',
      'proxy-host': 'other',
      esxi: '7.x',
    });
    expect(graph.stations[way.at]).toMatchObject({ fact: null, verdict: 'known-issue' });
    expect(way.leaves).toBeNull();
  });
});
