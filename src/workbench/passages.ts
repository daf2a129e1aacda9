import type { Place, Report } from '#src/evidence/report.ts';

/** One line of the text as it is shown; `marked` when something was recognised in it. */
export interface PassageLine {
  readonly line: number;
  readonly text: string;
  readonly marked: boolean;
}

const MOST_MARKED = 200;
const MOST_STUNS = 20;
const AROUND = 1;
const LONGEST = 400;

/** The lines worth showing, in order: those of findings and remarks, the longest stuns, faulty writers, transports. */
export function linesToShow(report: Report): readonly number[] {
  const stuns = [...report.stuns].sort((a, b) => b.microseconds - a.microseconds).slice(0, MOST_STUNS);
  const faulty = report.writers.flatMap((list) => list.writers.filter((writer) => writer.faulty));
  const all = [report.findings, report.outOfScope, report.remarks, stuns, faulty, report.transports];
  const lines = new Set(all.flatMap((places) => places.map((place) => place.line)));
  return [...lines].slice(0, MOST_MARKED).sort((a, b) => a - b);
}

/** The excerpts that the report itself holds, for texts too large to be passed over twice. */
export function excerptsOf(report: Report): readonly PassageLine[] {
  const places: readonly Place[] = [...report.findings, ...report.outOfScope, ...report.remarks];
  const byLine = new Map(places.map((place) => [place.line, place.excerpt]));
  return [...byLine].sort(([a], [b]) => a - b).map(([line, text]) => ({ line, text, marked: true }));
}

/** Picks the marked lines and those beside them out of a text; stops reading after the last. */
export async function pickPassages(
  pieces: AsyncIterable<string>,
  marked: readonly number[],
): Promise<readonly PassageLine[]> {
  const isMarked = new Set(marked);
  const wanted = new Set(marked.flatMap((line) => [line - AROUND, line, line + AROUND]));
  const last = Math.max(0, ...wanted);
  const picked: PassageLine[] = [];
  let line = 1;
  let tail = '';
  const add = (text: string): void => {
    if (!wanted.has(line)) return;
    const shown = text.replace(/\r$/, '');
    const cut = shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
    picked.push({ line, text: cut, marked: isMarked.has(line) });
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let to = piece.indexOf('\n'); to >= 0; to = piece.indexOf('\n', from)) {
      if (wanted.has(line)) add(tail + piece.slice(from, Math.min(to, from + LONGEST + 2)));
      tail = '';
      from = to + 1;
      line++;
      if (line > last) return picked;
    }
    if (tail.length <= LONGEST) tail += piece.slice(from, from + LONGEST + 2);
  }
  if (tail !== '') add(tail);
  return picked;
}
