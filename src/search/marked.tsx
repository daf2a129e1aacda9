import type { Piece } from '#src/search/marks.ts';

/** A text with what was found in it marked. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, found }, at) => (found ? <mark key={at}>{text}</mark> : text));
}
