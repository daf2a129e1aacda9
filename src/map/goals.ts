import { UNKNOWN, type Facts, type Rules } from '#src/engine/types.ts';
import type { CaseLink } from '#src/case/link.ts';
import type { DecisionGraph, Way } from '#src/map/decision-graph.ts';
import { trackFrom, type WayOfCase } from '#src/map/way-of-case.ts';

/** What going somewhere does to the answers of a case; null when it takes nothing away and supposes nothing. */
export interface Change {
  readonly changed: readonly { readonly fact: string; readonly before: string; readonly value: string }[];
  readonly added: readonly { readonly fact: string; readonly value: string }[];
  readonly dropped: readonly { readonly fact: string; readonly value: string }[];
}

/** Where a press leads: the link of the case as it will be, and what has to be confirmed first. */
export interface Goal {
  readonly link: CaseLink;
  readonly change: Change | null;
}

/** The goals of everything that can be pressed on the map of one article, for one case. */
export interface Goals {
  readonly toStation: (id: number) => Goal;
  readonly alongWay: (track: number, way: Way) => Goal;
  /** "I don't know" at a question. */
  readonly notKnowing: (id: number) => Goal;
}

/** Works out goals. A station that was passed opens its question; anywhere else one stands there with the answers that lead there. */
export function goalsOf(graph: DecisionGraph, rules: Rules, link: CaseLink, way: WayOfCase): Goals {
  const { ask: _, ...rest } = link;
  const asked = new Set(rules.facts.map((rule) => rule.fact));
  const others = Object.fromEntries(Object.entries(link.facts).filter(([fact]) => !asked.has(fact)));
  const empty = Object.keys(link.facts).length === Object.keys(others).length;

  const standing = (facts: Facts): Goal => {
    const change = changeOf(link.facts, facts, asked);
    const goal: CaseLink = { ...rest, facts: { ...others, ...facts }, show: 'question' };
    return { link: goal, change: empty ? null : change };
  };
  const toStation = (id: number): Goal => {
    const { fact } = graph.stations[id]!;
    const onWay = way.stations.includes(id);
    if (onWay && fact !== null && (id !== way.at || way.leaves))
      return { link: { ...rest, ask: fact }, change: null };
    if (onWay && !way.leaves) return { link: { ...rest, show: 'question' }, change: null };
    return standing(answersTo(graph, way, link.facts, id));
  };
  const alongWay = (track: number, { values }: Way): Goal => {
    const { from, to } = graph.tracks[track]!;
    const fact = graph.stations[from]!.fact!;
    const own = values.find((value) => value === link.facts[fact]);
    if (way.tracks.includes(track) && own !== undefined) return toStation(to);
    const value = own ?? (values.length === 1 ? values[0] : undefined);
    if (value === undefined) return toStation(from);
    if (from === way.at && !way.leaves)
      return { link: { ...rest, facts: { ...link.facts, [fact]: value }, show: 'question' }, change: null };
    return standing({ ...answersTo(graph, way, link.facts, from), [fact]: value });
  };
  const notKnowing = (id: number): Goal => {
    const fact = graph.stations[id]!.fact!;
    const own = link.facts[fact] === UNKNOWN;
    if (id !== way.at || (way.leaves && !own))
      return standing({ ...answersTo(graph, way, link.facts, id), [fact]: UNKNOWN });
    return { link: { ...rest, facts: { ...link.facts, [fact]: UNKNOWN }, show: 'question' }, change: null };
  };
  return { toStation, alongWay, notKnowing };
}

/** The answers with which one stands at a station: those of the case as far as they lead there, then the fewest more. */
function answersTo(graph: DecisionGraph, way: WayOfCase, facts: Facts, goal: number): Facts {
  const tracks = [...way.stations.keys()].reverse().map((passed) => {
    const more = shortest(graph, way.stations[passed]!, goal);
    return more && [...way.tracks.slice(0, passed), ...more];
  });
  const answers = tracks.find((found) => found !== null) ?? [];
  return Object.fromEntries(
    answers.map((id) => {
      const { from, ways } = graph.tracks[id]!;
      const fact = graph.stations[from]!.fact!;
      const own = trackFrom(graph, from, facts) === id ? facts[fact] : undefined;
      return [fact, own ?? ways[0]!.values[0]!];
    }),
  );
}

/** The tracks of a shortest way, or null when there is none. */
function shortest({ tracks }: DecisionGraph, from: number, to: number): number[] | null {
  const ways = new Map<number, number[]>([[from, []]]);
  // A map keeps what is added while it is gone through: nearer stations come first.
  for (const [at, before] of ways)
    tracks.forEach((track, id) => {
      if (track.from === at && !ways.has(track.to)) ways.set(track.to, [...before, id]);
    });
  return ways.get(to) ?? null;
}

function changeOf(before: Facts, after: Facts, asked: ReadonlySet<string>): Change | null {
  const entries = Object.entries(after).map(([fact, value]) => ({ fact, value }));
  const changed = entries.flatMap(({ fact, value }) => {
    const was = before[fact];
    return was === undefined || was === value ? [] : [{ fact, before: was, value }];
  });
  const added = entries.filter(({ fact }) => before[fact] === undefined);
  const dropped = Object.entries(before)
    .map(([fact, value]) => ({ fact, value }))
    .filter(({ fact }) => asked.has(fact) && after[fact] === undefined);
  return changed.length + added.length + dropped.length > 0 ? { changed, added, dropped } : null;
}
