// Lays out the decision graph of an article: boxes and lines as numbers, the same in both languages.
import dagre from '@dagrejs/dagre';
import { lanesOf, linkPath } from './map-lanes.mjs';
import { sheetsOf } from './map-sheets.mjs';
import { linesOf } from './text-height.mjs';

const WIDTH = 132;
const ROOM = WIDTH - 18;
const QUESTION_HEIGHT = 66;
const MARGIN = 12;
/** Between a question and the plate with "I don't know" that hangs from it. */
const HANGING = 8;
/** A drawing with more places than this is hard to read: then each way from the beginning has one of its own. */
const MOST_PLACES = 60;

const tallest = (texts, size, line) => Math.max(...texts.map((text) => linesOf(text, size, ROOM))) * line;

/** Fixes that stand at the plate; those that the end behind it lists itself are left to it. */
export const gainsShown = (way, end) => way.gains.filter((fix) => !end?.fixes?.includes(fix));

function plateHeight(track, { stations }, say) {
  const { fact } = stations[track.from];
  const ways = track.ways.map((way) => {
    const answer = tallest(say.answers(fact, way.values), 13, 18);
    const gains = gainsShown(way, stations[track.to]).map((fix) => tallest(say.gain(fix), 12, 16));
    return Math.max(24, answer + 6 + gains.reduce((sum, one) => sum + one, 0));
  });
  return ways.reduce((sum, one) => sum + one, 0) + ways.length + 1;
}

const unknownHeight = (station, say) =>
  tallest(say.dontKnow(), 13, 18) + tallest(say.then(station), 12, 16) + 8;

const questionHeight = ({ fact }, say) => Math.max(QUESTION_HEIGHT, 30 + tallest(say.question(fact), 13, 18));

function endHeight(end, say) {
  const fixes = end.fixes.map((fix) => tallest(say.fix(fix), 12, 16));
  return fixes.reduce((sum, one) => sum + one, 0) + 54;
}

/** Where each drawing of a graph begins: one for all, or one for each track from the beginning. */
const beginningsOf = ({ stations, tracks }) =>
  stations.length > MOST_PLACES ? tracks.flatMap((one, at) => (one.from === 0 ? [at] : [])) : [null];

/** Tracks of a drawing, by their places in the graph: all that can be reached. */
function tracksOf({ tracks }, first) {
  const reached = new Set([first === null ? 0 : tracks[first].to]);
  const found = first === null ? [] : [first];
  tracks.forEach((track, at) => {
    if (!reached.has(track.from)) return;
    reached.add(track.to);
    found.push(at);
  });
  return found;
}

/** Lays out a graph. `say` gives the words of answers and fixes in every language, which boxes must have room for. */
export const layOutMap = (graph, say) => beginningsOf(graph).map((first) => layOut(graph, first, say));

function layOut(graph, first, say) {
  const drawing = new dagre.graphlib.Graph();
  drawing.setGraph({ rankdir: 'LR', nodesep: 14, edgesep: 10, ranksep: 40 });
  const tracks = tracksOf(graph, first);
  const places = [...new Set(tracks.flatMap((at) => [graph.tracks[at].from, graph.tracks[at].to]))];
  for (const id of places.sort((one, other) => one - other)) {
    const station = graph.stations[id];
    const own = station.fact === null ? endHeight(station, say) : questionHeight(station, say);
    const below = station.fact === null ? 0 : HANGING + unknownHeight(station, say);
    drawing.setNode(`s${id}`, { width: WIDTH, height: own + below, below });
  }
  for (const at of tracks) {
    const track = graph.tracks[at];
    drawing.setNode(`t${at}`, { width: WIDTH, height: plateHeight(track, graph, say) });
    drawing.setEdge(`s${track.from}`, `t${at}`, { weight: 4 });
    drawing.setEdge(`t${at}`, `s${track.to}`, { weight: 1 });
  }
  dagre.layout(drawing);
  const { columns, gaps, linksOf } = inColumns(drawing, graph, tracks);
  const boxOf = (id) => {
    const { x, y, width, height, below = 0 } = drawing.node(id);
    return { x: columns.get(x), y: middle(y) - height / 2 + MARGIN, width, height: height - below };
  };
  const stations = places.map((id) => ({ id, ...boxOf(`s${id}`) }));
  const plates = tracks.map((at) => ({
    id: at,
    ...boxOf(`t${at}`),
    line: lineOf(linksOf(at), columns, gaps),
  }));
  const unknowns = stations
    .filter(({ id }) => graph.stations[id].fact !== null)
    .map(({ id, x, y, width, height }) => {
      const bottom = y + height;
      const line = `M${x + width / 2} ${bottom}V${bottom + HANGING}`;
      return { id, x, y: bottom + HANGING, width, height: drawing.node(`s${id}`).below - HANGING, line };
    });
  return {
    first,
    width: Math.max(...columns.values()) + WIDTH + MARGIN,
    height: Math.ceil(drawing.graph().height) + 2 * MARGIN,
    stations,
    tracks: plates,
    unknowns,
    sheets: sheetsOf([...stations, ...plates, ...unknowns]),
  };
}

/** A height on which a line may stand: whole and even, so that boxes have whole edges. */
const middle = (y) => Math.round(y);

/** Lines come to the middle of the box itself, not of the box with the plate that hangs from it. */
const levelOf = ({ x, y, below = 0 }) => ({ x, y: y - below / 2 });

/** Where the columns stand once every gap between them has room for its lanes. */
function inColumns(drawing, graph, tracks) {
  const xs = [...new Set(drawing.nodes().map((id) => drawing.node(id).x))].sort((one, other) => one - other);
  const linksOf = (at) => {
    const { from, to } = graph.tracks[at];
    const [start, plate, goal] = [`s${from}`, `t${at}`, `s${to}`].map((id) => levelOf(drawing.node(id)));
    const { points } = drawing.edge(`t${at}`, `s${to}`);
    const passed = xs.filter((x) => x > plate.x && x < goal.x);
    const stops = [plate, ...passed.map((x) => points.find((one) => one.x === x) ?? { x, y: goal.y }), goal];
    const links = stops.slice(1).map((stop, before) => ({ trunk: `to ${to}`, before: stops[before], stop }));
    return [{ trunk: `from ${from}`, before: start, stop: plate }, ...links].map(
      ({ trunk, before, stop }) => ({
        trunk,
        gap: before.x,
        goal: stop.x,
        from: middle(before.y) + MARGIN,
        to: middle(stop.y) + MARGIN,
      }),
    );
  };
  const links = tracks.flatMap(linksOf);
  const gaps = new Map(xs.map((x) => [x, lanesOf(links.filter((link) => link.gap === x))]));
  const columns = new Map();
  let left = MARGIN;
  for (const x of xs) {
    columns.set(x, left);
    left += WIDTH + gaps.get(x).width;
  }
  return { columns, gaps, linksOf };
}

/** The line of a track, from its question over its plate to where it leads; it passes other columns on the level. */
const lineOf = (links, columns, gaps) =>
  links
    .map(({ trunk, gap, goal, from, to }, at) => {
      const x = columns.get(gap) + (at > 1 ? 0 : WIDTH);
      const lane = columns.get(gap) + WIDTH + (gaps.get(gap).offsets.get(trunk) ?? 0);
      return linkPath(x, from, lane, columns.get(goal), to);
    })
    .join('');
