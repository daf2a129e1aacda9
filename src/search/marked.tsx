import type { Piece } from '#src/search/marks.ts';

/** A text with what was found in it marked, for the eye: read out, “highlight start” would stand in each sentence. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, found }, at) =>
    found ? (
      <mark key={at} role="none">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
