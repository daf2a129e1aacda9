import { createReader } from '#src/evidence/reader.ts';
import type { Report } from '#src/evidence/report.ts';
import { excerptsOf, linesToShow, pickPassages, type PassageLine } from '#src/workbench/passages.ts';
import type { Refusal } from '#src/workbench/refusal.ts';
import { nothingSeen, piecesOf, Refused, type Seen, type TextSource } from '#src/workbench/text-source.ts';

/** A text that was read. `inContext` is false when only the recognised lines themselves can be shown. */
export interface Reading {
  readonly report: Report;
  readonly seen: Readonly<Seen>;
  readonly passages: readonly PassageLine[];
  readonly inContext: boolean;
}

/** How reading ended. */
export type ReadingEnd =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'failed' };

interface Pace {
  /** Called again and again with what has been taken so far; reading goes on when its promise is kept. */
  readonly breathe: (taken: number) => Promise<void> | undefined;
  /** Most characters to be read at one go. */
  readonly stride: number;
}

/** Larger texts are passed over once only. */
const TWICE = 32 * 1024 * 1024;

/** Reads a source to its end. The same on the worker's thread and on the page's; never throws. */
export async function readSource(name: string, source: TextSource, pace: Pace): Promise<ReadingEnd> {
  try {
    const seen = nothingSeen();
    const reader = createReader({ source: name });
    for await (const piece of piecesOf(source, seen)) {
      for (let at = 0; at < piece.length; at += pace.stride) {
        reader.pushChunk(pace.stride >= piece.length ? piece : piece.slice(at, at + pace.stride));
        const rest = pace.breathe(seen.taken);
        if (rest) await rest;
      }
    }
    const report = reader.end();
    const inContext = seen.characters <= TWICE;
    const marked = linesToShow(report);
    const passages =
      inContext && marked.length > 0
        ? await pickPassages(piecesOf(source, nothingSeen()), marked)
        : excerptsOf(report);
    return { kind: 'read', reading: { report, seen, passages, inContext } };
  } catch (error) {
    return error instanceof Refused ? { kind: 'refused', why: error.why } : { kind: 'failed' };
  }
}
