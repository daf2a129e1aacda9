import type { EsxiReading } from '#src/content/esxi-spelling.ts';
import { vocabulary } from '#src/content/vocabulary.ts';
import type { Book } from '#src/evidence/book.ts';
import type { Place, Sure } from '#src/evidence/report.ts';

/** One version that was read, and the host whose prompt stood before it. */
export interface HostReading {
  readonly reading: EsxiReading;
  readonly text: string;
  readonly host: string | null;
  readonly place: Place;
  readonly number: number;
  readonly sure: Sure;
}

type Definite = HostReading & { readonly reading: { readonly value: (typeof vocabulary.esxi)[number] } };

function isDefinite(reading: HostReading): reading is Definite {
  return 'value' in reading.reading;
}

/**
 * The oldest host decides, and all are named (E10). A line without letter or build only repeats a fuller line of the same
 * host (E07); left on its own it settles nothing and keeps "fixed" from being said.
 */
export function judgeHosts(book: Book, readings: readonly HostReading[]): void {
  const definite = readings.filter(isDefinite);
  const open = readings.filter((one) => !isDefinite(one) && !definite.some((known) => explains(known, one)));
  for (const one of open)
    if ('ambiguous' in one.reading) book.remark(`esxi-${one.reading.ambiguous}`, one.place, ['E02', 'E07'], { text: one.text });
  const rank = (one: Definite): number => vocabulary.esxi.indexOf(one.reading.value);
  const oldest = definite.reduce<Definite | null>((low, one) => (!low || rank(one) < rank(low) ? one : low), null);
  if (!oldest) return;
  const distinct = [...new Map(definite.map((one) => [one.reading.value, one])).values()];
  if (distinct.length > 1) {
    const all = distinct.map((one) => one.text).join(' / ');
    book.remark('esxi-several', oldest.place, ['E10'], { all, oldest: oldest.text });
  }
  const { value } = oldest.reading;
  if (open.length > 0 && rank(oldest) >= vocabulary.esxi.indexOf('8.0-u2b')) return;
  const reason = value.startsWith('8.0') ? `esxi-${value}` : 'esxi-version';
  book.find('esxi', value, oldest.place, { reason, sure: oldest.sure, cites: ['S19', 'E01', 'E03'], params: { text: oldest.text } });
}

/** `vmware -vl` prints the build, then the level without its letter: the same 8.0.x near by, or at the same prompt. */
function explains(known: Definite, one: HostReading): boolean {
  if (!known.reading.value.startsWith('8.0')) return false;
  if (known.host !== null || one.host !== null) return known.host === one.host;
  const level = /(?:8\.0\.|u(?:pdate )?)(\d)/u;
  const [a, b] = [level.exec(known.text)?.[1], level.exec(one.text)?.[1]];
  return a === undefined || b === undefined || a === b;
}
