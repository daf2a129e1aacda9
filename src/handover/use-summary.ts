import { useMemo, useState } from 'react';
import type { Language } from '#src/address/place.ts';
import { addressIn } from '#src/address/address-in.ts';
import type { CaseFile } from '#src/case/case-file.ts';
import { createRedactor, type AliasKey, type Piece } from '#src/case/redact.ts';
import { formatted, type SummaryFormat } from '#src/case/summary-format.ts';
import { learnFrom, redactedSummary } from '#src/case/summary-redacted.ts';
import { summaryOf } from '#src/case/summary.ts';
import { useSayIn } from '#src/handover/use-say-in.ts';

interface Wish {
  readonly language: Language;
  readonly format: SummaryFormat;
  readonly redacting: boolean;
  readonly own: readonly string[];
}

interface Made {
  /** The text in pieces; null until the words of the language are there. */
  readonly pieces: readonly Piece[] | null;
  /** The aliases that stand in the text. */
  readonly key: readonly AliasKey[];
  readonly failed: boolean;
}

/** The aliases of this visit; they stay the same from one summary to the next. */
const redactor = createRedactor();

/** The summary as the reader wishes it. */
export function useSummary(
  file: Omit<CaseFile, 'written'>,
  { language, format, redacting, own }: Wish,
): Made {
  const { say, failed } = useSayIn(language, file.pack.id);
  const [opened] = useState(() => new Date());
  return useMemo(() => {
    if (!say) return { pieces: null, key: [], failed };
    const address = addressIn(file.address, language);
    const summary = summaryOf({ ...file, address, written: writtenAt(opened, language) }, say, language);
    if (!redacting) return { pieces: [{ text: formatted(summary, format), alias: false }], key: [], failed };
    learnFrom(summary, redactor, own);
    const unwanted = redactor.key().filter(({ alias, original }) => isDropped(alias, original, own));
    const pieces = redactedSummary(summary, format, redactor).map((piece) => restored(piece, unwanted));
    const used = new Set(pieces.filter((piece) => piece.alias).map((piece) => piece.text));
    return { pieces, key: redactor.key().filter(({ alias }) => used.has(alias)), failed };
  }, [file, say, failed, opened, language, format, redacting, own]);
}

/** An own word that the reader has taken back; what the rules found stays an alias. */
const isDropped = (alias: string, original: string, own: readonly string[]): boolean =>
  alias.startsWith('WORD-') && !own.some((word) => word.trim().toLowerCase() === original.toLowerCase());

function restored(piece: Piece, unwanted: readonly AliasKey[]): Piece {
  const back = piece.alias && unwanted.find(({ alias }) => alias === piece.text);
  return back ? { text: back.original, alias: false } : piece;
}

/** The time with its zone, in figures that both languages read alike. `Intl` would load its names of days first, for longer than all else takes. */
function writtenAt(time: Date, language: Language): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())];
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
  return `${day.join(language === 'ja' ? '/' : '-')} ${clock} (${new Intl.DateTimeFormat().resolvedOptions().timeZone})`;
}
