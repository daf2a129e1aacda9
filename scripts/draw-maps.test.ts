import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { packIds, type PackId } from '../src/content/catalogue.ts';
import type { Box, DrawnMap } from '../src/map/drawn-map.ts';
import { drawMaps } from './draw-maps.mjs';
import { readWords } from './read-words.mjs';

const root = path.resolve(import.meta.dirname, '..');
let maps: Readonly<Record<PackId, DrawnMap>>;
beforeAll(async () => {
  maps = await drawMaps(root);
}, 60_000);

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** The straight parts of a line, as thin boxes. */
function straights(line: string): Box[] {
  const found: Box[] = [];
  let [x, y] = [0, 0];
  for (const [, kind, rest] of line.matchAll(/([MHVQ])([^MHVQ]*)/g)) {
    const numbers = rest!.trim().split(/\s+/).map(Number);
    const [toX, toY] =
      kind === 'H' ? [numbers[0]!, y] : kind === 'V' ? [x, numbers[0]!] : [numbers.at(-2)!, numbers.at(-1)!];
    if (kind === 'H' || kind === 'V')
      found.push({
        x: Math.min(x, toX),
        y: Math.min(y, toY),
        width: Math.abs(toX - x),
        height: Math.abs(toY - y),
      });
    [x, y] = [toX, toY];
  }
  return found;
}

describe.each(packIds)('the drawings of %s', (id) => {
  test('show every station and track of the graph', () => {
    const { graph, drawings } = maps[id];
    const stations = new Set(drawings.flatMap((one) => one.stations.map((station) => station.id)));
    const tracks = new Set(drawings.flatMap((one) => one.tracks.map((track) => track.id)));
    expect(stations.size).toBe(graph.stations.length);
    expect(tracks.size).toBe(graph.tracks.length);
    for (const { stations: boxes, unknowns } of drawings)
      expect(unknowns.map(({ id }) => id)).toEqual(
        boxes.map((one) => one.id).filter((at) => graph.stations[at]!.fact !== null),
      );
  });

  test('are whole each: what is reached in a drawing is drawn on to its ends', () => {
    const { graph, drawings } = maps[id];
    for (const { first, stations, tracks } of drawings) {
      const drawn = new Set(tracks.map((track) => track.id));
      const inside = new Set(stations.map((station) => station.id));
      graph.tracks.forEach(({ from, to }, at) => {
        if (inside.has(from) && (first === null || from !== 0)) expect(drawn).toContain(at);
        if (drawn.has(at)) expect([...inside]).toEqual(expect.arrayContaining([from, to]));
      });
    }
  });

  test('have no two boxes on one another, and none outside', () => {
    for (const { width, height, stations, tracks, unknowns } of maps[id].drawings) {
      const boxes = [...stations, ...tracks, ...unknowns];
      boxes.forEach((one, at) => {
        expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height).toBe(
          true,
        );
        for (const other of boxes.slice(at + 1)) expect(overlap(one, other)).toBe(false);
      });
    }
  });

  test('have no line that runs over a box', () => {
    for (const { stations, tracks, unknowns } of maps[id].drawings)
      for (const { line } of [...tracks, ...unknowns])
        for (const part of straights(line)) {
          const hit = [...stations, ...tracks, ...unknowns].filter((box) => overlap(part, box));
          expect(
            hit.map((box) => box.id),
            `${line} at ${JSON.stringify(part)}`,
          ).toEqual([]);
        }
  });

  test('have lines that begin at their question and end where they lead', () => {
    for (const { stations, tracks } of maps[id].drawings)
      for (const { id: at, line } of tracks) {
        const { from, to } = maps[id].graph.tracks[at]!;
        const [start, goal] = [from, to].map((one) => stations.find((station) => station.id === one)!);
        expect(
          line.startsWith(`M${String(start!.x + start!.width)} ${String(start!.y + start!.height / 2)}H`),
        ).toBe(true);
        expect(line.endsWith(`H${String(goal!.x)}`)).toBe(true);
      }
  });
});

describe.each(packIds)('on paper the drawings of %s', (id) => {
  /** A sheet of A4 or Letter across, less its margins and a line of text, at seven tenths. */
  const room = { width: 980 / 0.7, height: (718 - 24) / 0.7 };

  test('are cut into sheets that fit, each box whole on one of them', () => {
    for (const { sheets, stations, tracks, unknowns } of maps[id].drawings) {
      for (const { width, height } of sheets) {
        expect(width).toBeLessThanOrEqual(room.width);
        expect(height).toBeLessThanOrEqual(room.height);
      }
      for (const box of [...stations, ...tracks, ...unknowns])
        expect(
          sheets.some(
            ({ x, y, width, height }) =>
              box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height,
          ),
        ).toBe(true);
    }
  });

  test('number their sheets without a gap', () => {
    for (const { sheets } of maps[id].drawings) {
      const columns = sheets.map(({ column }) => column);
      for (const column of columns) {
        const rows = sheets.filter((one) => one.column === column).map(({ row }) => row);
        expect(rows).toEqual(rows.map((_, at) => at + 1));
      }
      expect(new Set(columns).size).toBe(Math.max(...columns));
    }
  });
});

test('every short word is of something that is drawn', () => {
  const { questions, answers, fixes } = readWords(root, 'en', 'map') as Record<
    'questions' | 'answers' | 'fixes',
    Record<string, object>
  >;
  const graphs = Object.values(maps).map((map) => map.graph);
  const asked = new Set(graphs.flatMap((graph) => graph.stations.flatMap(({ fact }) => fact ?? [])));
  const named = new Set(
    graphs.flatMap((graph) => [
      ...graph.everywhere,
      ...graph.stations.flatMap((one) => (one.fact === null ? one.fixes : [])),
      ...graph.tracks.flatMap(({ ways }) => ways.flatMap((way) => way.gains)),
    ]),
  );
  const left = (words: object, drawn: ReadonlySet<string>) =>
    Object.keys(words).filter((id) => !drawn.has(id));
  expect(left(questions, asked)).toEqual([]);
  expect(left(answers, asked)).toEqual([]);
  expect(left(fixes, named)).toEqual([]);
});
