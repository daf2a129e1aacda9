import type { Piece, Redactor } from '#src/case/redact.ts';
import type { Summary } from '#src/case/summary-section.ts';

/** Shows a redactor everything in a summary that people typed or logs said. */
export function learnFrom(summary: Summary, redactor: Redactor, ownWords: readonly string[]): void {
  const given = summary.sections.flatMap((section) => section.rows.filter((row) => row.given));
  redactor.learn(given.map((row) => `${row.label ?? ''}\n${row.text}`).join('\n'), ownWords);
}

/** The text of a summary with aliases for all that was learnt; the address of the case stays, or it would lead nowhere. */
export function redactedPieces(text: string, address: string, redactor: Redactor): Piece[] {
  if (address === '') return redactor.apply(text);
  return text
    .split(address)
    .flatMap((part, at) => [...(at > 0 ? [{ text: address, alias: false }] : []), ...redactor.apply(part)]);
}
