import { isLogLine } from '#src/evidence/line.ts';
import { LONGEST_LINE } from '#src/evidence/normalise.ts';
import { createFinder } from '#src/evidence/prefilter.ts';
import type { Finder } from '#src/evidence/prefilter.ts';

/** Cuts chunks into lines. */
export interface Chunks {
  push(chunk: string): void;
  end(): void;
}

/** A line without a break is not held beyond this; the rest of it would be cut anyway. */
const HELD = LONGEST_LINE + 64;

/**
 * Hands every line worth reading to `read`. Ordinary log lines are told from the chunk itself, without making a string of
 * each, since large logs consist of them; `passOver` counts one, or says that it is wanted after all.
 */
export function createChunks(read: (line: string) => void, passOver: () => boolean): Chunks {
  let tail = '';
  let first = true;

  function lineAt(text: string, from: number, to: number, finder: Finder): void {
    if (isLogLine(text, from) && !finder.within(from, to) && passOver()) return;
    read(text.slice(from, to));
  }

  function hold(rest: string): void {
    tail = rest.length > HELD ? rest.slice(0, HELD) : rest;
  }

  return {
    push(chunk) {
      let from = 0;
      let text = chunk;
      if (first && chunk !== '') {
        first = false;
        if (chunk.charCodeAt(0) === 0xfeff) text = chunk.slice(1);
      }
      if (tail !== '') {
        const end = text.indexOf('\n');
        if (end < 0) return hold(tail.length < HELD ? tail + text : tail);
        const line = tail + text.slice(0, end);
        lineAt(line, 0, line.length, createFinder(line));
        from = end + 1;
        tail = '';
      }
      const finder = createFinder(text);
      for (let to = text.indexOf('\n', from); to >= 0; to = text.indexOf('\n', from)) {
        lineAt(text, from, to, finder);
        from = to + 1;
      }
      hold(text.slice(from));
    },
    end() {
      if (tail !== '') lineAt(tail, 0, tail.length, createFinder(tail));
      tail = '';
    },
  };
}
