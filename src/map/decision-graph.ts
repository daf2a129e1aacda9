import type { Rules, Verdict } from '#src/engine/types.ts';
import { walkAnswers, type Course } from '#src/map/walk-answers.ts';

/** Answers that lead to the same station and make the same fixes apply. */
export interface Way {
  readonly values: readonly string[];
  /** Fixes that apply with this answer and did not before, in the pack's order. */
  readonly gains: readonly string[];
}

/** All ways from one station to another. */
export interface Track {
  readonly from: number;
  readonly to: number;
  readonly ways: readonly Way[];
}

/** Where a way ends: its verdict, and fixes on its list that no answer on the map makes apply. */
export interface End {
  readonly fact: null;
  readonly verdict: Verdict;
  readonly fixes: readonly string[];
}

/** A question. What follows "I don't know" is told, not drawn on: what is asked then, null for the result. */
export interface Question {
  readonly fact: string;
  readonly unknown: readonly (string | null)[];
}

/** A place on the map: a question, or the end of a way. */
export type Station = Question | End;

/** The decision of one article as a graph; the first station is the beginning, ends come last. */
export interface DecisionGraph {
  readonly stations: readonly Station[];
  readonly tracks: readonly Track[];
  /** Fixes that are on the list at every end, in the pack's order. */
  readonly everywhere: readonly string[];
}

interface Merged {
  readonly station: { readonly fact: string } | End;
  readonly ways: readonly (Way & { readonly to: number })[];
}

/**
 * Derives the graph from the rules by walking every answer but "I don't know". Two states are one station when the same
 * questions follow whatever is answered, the same answers make the same fixes apply, and the ends are the same.
 */
export function decisionGraph(rules: Rules): DecisionGraph {
  const { beginning, everywhere, drawn } = walkAnswers(rules);
  const merged: Merged[] = [];
  const known = new Map<string, number>();
  const unknown: Set<string | null>[] = [];

  const place = (course: Course): number => {
    const here = merge(course);
    const key = JSON.stringify(here);
    const at = known.get(key) ?? merged.push(here) - 1;
    known.set(key, at);
    unknown[at] = (unknown[at] ?? new Set()).add(course.afterUnknown);
    return at;
  };
  const merge = ({ fact, verdict, open, answers }: Course): Merged => {
    if (fact === null) {
      const series = verdict === 'known-issue' ? (rules.knownIssue?.fixes ?? []) : [];
      const rest = open.filter((id) => !drawn.has(id) && !everywhere.includes(id));
      const fixes = [
        ...series.filter((id) => open.includes(id)),
        ...rest.filter((id) => !series.includes(id)),
      ];
      return { station: { fact, verdict, fixes }, ways: [] };
    }
    const ways = new Map<string, Way & { to: number }>();
    for (const { value, gains, then } of answers) {
      const to = place(then);
      const key = `${String(to)} ${gains.join(' ')}`;
      ways.set(key, { values: [...(ways.get(key)?.values ?? []), value], gains, to });
    }
    return { station: { fact }, ways: [...ways.values()] };
  };
  place(beginning);
  const stations = merged.map(({ station }, at): Station =>
    station.fact === null ? station : { ...station, unknown: [...unknown[at]!] },
  );
  return { ...numbered(merged, stations), everywhere };
}

/** Stations by how many answers lead to them at most, then the ends: each question has ends of its own. */
function numbered(
  merged: readonly Merged[],
  places: readonly Station[],
): { stations: Station[]; tracks: Track[] } {
  const order = inLevels(merged);
  const stations = order.map((at) => places[at]!);
  const tracks = order.flatMap((at, from) => {
    const own = new Map<number, Way[]>();
    for (const { to, ...way } of merged[at]!.ways) own.set(to, [...(own.get(to) ?? []), way]);
    return [...own].map(([to, ways]): Track => {
      const end = places[to]!;
      return { from, to: end.fact === null ? stations.push(end) - 1 : order.indexOf(to), ways };
    });
  });
  return { stations, tracks };
}

/** The places of what asks something, the beginning first; what comes after more answers stands later. */
function inLevels(merged: readonly Merged[]): number[] {
  const level = merged.map(() => 0);
  // What a place leads to was merged before it.
  for (let at = merged.length - 1; at >= 0; at -= 1)
    for (const { to } of merged[at]!.ways) level[to] = Math.max(level[to]!, level[at]! + 1);
  const places = merged.map((_, at) => merged.length - 1 - at);
  return places
    .filter((at) => merged[at]!.station.fact !== null)
    .sort((one, other) => level[one]! - level[other]!);
}
