import type { Piece, Redactor } from '#src/case/redact.ts';
import type { SummaryFormat } from '#src/case/summary-format.ts';
import { summaryJson } from '#src/case/summary-json.ts';
import type { Summary } from '#src/case/summary-section.ts';
import { summaryText } from '#src/case/summary-text.ts';

/** Shows a redactor everything in a summary that people typed or logs said. */
export function learnFrom(summary: Summary, redactor: Redactor, ownWords: readonly string[]): void {
  const given = summary.sections.flatMap((section) => section.rows.filter((row) => row.given));
  redactor.learn(given.map((row) => `${row.label ?? ''}\n${row.text}`).join('\n'), ownWords);
}

/** Characters that no text holds; the redactor's aliases stand between them for a moment. */
const FROM = '\uE000';
const TO = '\uE001';

/**
 * A summary in pieces, with aliases for all that was learnt. In JSON each text is redacted before it is escaped: a secret
 * with a backslash or a quotation mark would not be found after that.
 */
export function redactedSummary(summary: Summary, format: SummaryFormat, redactor: Redactor): Piece[] {
  if (format !== 'json') return redactedPieces(summaryText(summary, format), summary.ids.address, redactor);
  const marked = (text: string): string =>
    redactor
      .apply(text.replaceAll(/[\uE000\uE001]/gu, ''))
      .map((piece) => (piece.alias ? FROM + piece.text + TO : piece.text))
      .join('');
  const parts = summaryJson(summary, marked).split(/[\uE000\uE001]/u);
  return parts.map((text, at) => ({ text, alias: at % 2 === 1 })).filter((piece) => piece.text !== '');
}

/** The text of a summary with aliases for all that was learnt; the address of the case stays, or it would lead nowhere. */
function redactedPieces(text: string, address: string, redactor: Redactor): Piece[] {
  if (address === '') return redactor.apply(text);
  return text
    .split(address)
    .flatMap((part, at) => [...(at > 0 ? [{ text: address, alias: false }] : []), ...redactor.apply(part)]);
}
