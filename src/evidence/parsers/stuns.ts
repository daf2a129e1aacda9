import type { Book, Parser } from '#src/evidence/book.ts';
import { copied } from '#src/evidence/copied.ts';
import type { Line } from '#src/evidence/line.ts';
import { logSeconds } from '#src/evidence/log-time.ts';
import type { Stun, StunNear, StunTotals } from '#src/evidence/report.ts';
import { isOfHost, markerOf, stunLengths } from '#src/evidence/stun-lines.ts';

/** How many stuns are kept; the longest stay. */
const MOST_STUNS = 500;
/** A stun longer than this is more than the ordinary pause (E52), in microseconds. */
export const ORDINARY = 1_500_000;
/** A marker holds for this many seconds, or lines where there is no time. */
const HOLDS_SECONDS = 900;
const HOLDS_LINES = 400;
/** A consolidation line this near after a stun still explains it. */
const AFTER_LINES = 30;
const AFTER_SECONDS = 30;

interface Marker {
  near: StunNear;
  number: number;
  seconds: number | null;
  /** A consolidation that has started and not ended may take hours. */
  open: boolean;
}

type Open = { -readonly [K in keyof Stun]: Stun[K] } & { seconds: number | null };

/** The state of one text's stuns, for the report. */
export interface Stuns extends Parser {
  list(): readonly Stun[];
  totals(): StunTotals;
}

/** Reads how long the VM was stunned, in microseconds, and during what: that is told only by the lines near (E50–E53). */
export function stunTimes(book: Book): Stuns {
  const kept: Open[] = [];
  const near: Record<StunNear, number> = { removal: 0, creation: 0, vmotion: 0, 'hot-add': 0, unknown: 0 };
  let marker: Marker | null = null;
  let last: Open | null = null;
  let count = 0;
  let worst = 0;
  let shortest = 0;
  let lastWording = '';
  const lengths = stunLengths();

  function holds(line: Line, seconds: number | null): StunNear {
    if (!marker) return 'unknown';
    const within =
      marker.open ||
      (seconds !== null && marker.seconds !== null
        ? seconds - marker.seconds <= HOLDS_SECONDS
        : line.number - marker.number <= HOLDS_LINES);
    return within ? marker.near : 'unknown';
  }

  function keep(stun: Open): void {
    if (kept.length < MOST_STUNS) kept.push(stun);
    else {
      if (stun.microseconds <= (kept[shortest]?.microseconds ?? 0)) return;
      kept[shortest] = stun;
    }
    if (kept.length === MOST_STUNS)
      shortest = kept.reduce(
        (low, one, at) => (one.microseconds < (kept[low]?.microseconds ?? 0) ? at : low),
        0,
      );
  }

  /** ESXi 8 prints one stun twice, in two wordings (E50). */
  function isEcho(line: Line, microseconds: number, seconds: number | null): boolean {
    if (!last || line.number - last.line > 12) return false;
    const sameTime = seconds === null || last.seconds === null || Math.abs(seconds - last.seconds) <= 1;
    return (
      sameTime && Math.abs(last.microseconds - microseconds) <= Math.max(20_000, last.microseconds * 0.1)
    );
  }

  function readStun(line: Line): boolean {
    const found = lengths.read(line);
    if (!found) return false;
    const microseconds = Number(found[1] ?? found[2]);
    const seconds = logSeconds(line.text);
    const wording = found[1] === undefined ? 'cpt' : 'unstun';
    if (wording !== lastWording && isEcho(line, microseconds, seconds)) return true;
    lastWording = wording;
    const at = line.log ? copied(line.text.split(/[ |]/u, 1)[0] ?? '') : null;
    last = { source: book.source, at, microseconds, near: holds(line, seconds), line: line.number, seconds };
    near[last.near]++;
    count++;
    worst = Math.max(worst, microseconds);
    keep(last);
    if (last.near === 'removal' && microseconds > ORDINARY) book.hint('stun', 8);
    return true;
  }

  /** What comes right after can still explain a stun that nothing before it did. */
  function lookBack(line: Line, kind: StunNear, seconds: number | null): void {
    if (!last || last.near !== 'unknown' || line.number - last.line > AFTER_LINES) return;
    if (seconds !== null && last.seconds !== null && seconds - last.seconds > AFTER_SECONDS) return;
    near.unknown--;
    near[kind]++;
    last.near = kind;
    if (kind === 'removal' && last.microseconds > ORDINARY) book.hint('stun', 8);
  }

  return {
    read(line) {
      if (readStun(line)) {
        book.kind('vmware-log', line);
        return true;
      }
      const kind = line.log || isOfHost(line) ? markerOf(line.lower) : null;
      if (!kind) return false;
      const seconds = logSeconds(line.text);
      if (kind === 'removal') lookBack(line, kind, seconds);
      // A hot-add of CPU or memory runs through the same code as vMotion (E53).
      if (kind === 'vmotion' && marker?.near === 'hot-add' && line.number - marker.number <= 20) return false;
      marker =
        kind === 'done'
          ? null
          : { near: kind, number: line.number, seconds, open: line.lower.includes('consolidate: starting') };
      book.kind('vmware-log', line);
      return false;
    },
    list: () => kept.map(closed).sort((a, b) => a.line - b.line),
    totals: () => ({ count, worst, near: { ...near } }),
  };
}

function closed({ source, at, microseconds, near, line }: Open): Stun {
  return { source, at, microseconds, near, line };
}
