import type { Stun } from '#src/evidence/report.ts';

/** Where a stun is drawn, in pixels. */
export interface Point {
  readonly stun: Stun;
  readonly x: number;
  readonly y: number;
}

/** A plot laid out for a width: points, lines of the length scale, and what the ends of the time axis say. */
export interface Layout {
  readonly points: readonly Point[];
  /** Lines of the scale, in microseconds and pixels. */
  readonly levels: readonly { readonly microseconds: number; readonly y: number; readonly marked: boolean }[];
  readonly ends: readonly [string, string] | null;
  readonly worst: Point | null;
}

export const HEIGHT = 260;
export const LEFT = 56;
export const RIGHT = 16;
const TOP = 20;
export const BOTTOM = 28;
const LEVELS = [1e3, 1e4, 1e5, 1e6, 1e7, 3e7, 1e8, 1e9];
/** What an ordinary stun stays below, and about what the known issue of the article takes (E52). */
const MARKED = [1e6, 3e7];

/** Lays the stuns out: time, or order where a time is missing, from left to right; length on a logarithmic scale. */
export function layOut(stuns: readonly Stun[], width: number): Layout {
  const lengths = stuns.map((stun) => Math.max(1e3, stun.microseconds));
  const low = Math.min(1e5, ...lengths.map((length) => 10 ** Math.floor(Math.log10(length))));
  const high = Math.max(1e8, ...lengths.map((length) => length * 1.5));
  const inner = HEIGHT - TOP - BOTTOM;
  const yOf = (length: number): number =>
    TOP + inner * (1 - (Math.log10(length) - Math.log10(low)) / (Math.log10(high) - Math.log10(low)));
  const times = stuns.map((stun) => (stun.at === null ? NaN : Date.parse(stun.at)));
  const timed = times.every((time) => Number.isFinite(time));
  const places = timed ? times : stuns.map((_, at) => at);
  const first = Math.min(...places);
  const span = Math.max(...places) - first;
  const room = width - LEFT - RIGHT - 16;
  const points = stuns.map((stun, at) => ({
    stun,
    x: LEFT + 8 + (span === 0 ? room / 2 : (room * ((places[at] ?? 0) - first)) / span),
    y: yOf(lengths[at] ?? 1e3),
  }));
  const worst = points.reduce<Point | null>(
    (most, point) => (!most || point.stun.microseconds > most.stun.microseconds ? point : most),
    null,
  );
  const inTime = [...stuns].sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  const ends = timed ? ([clockOf(inTime[0]), clockOf(inTime.at(-1))] as const) : null;
  const levels = LEVELS.filter((level) => level >= low && level <= high);
  return {
    points,
    levels: levels.map((level) => ({ microseconds: level, y: yOf(level), marked: MARKED.includes(level) })),
    ends,
    worst,
  };
}

/** Date and time as the log writes them, without fractions. */
export const clockOf = (stun: Stun | undefined): string => (stun?.at ?? '').slice(0, 19).replace('T', ' ');
