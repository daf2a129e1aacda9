import type { EsxiReading } from '#src/content/esxi-spelling.ts';
import { vocabulary } from '#src/content/vocabulary.ts';
import type { Book } from '#src/evidence/book.ts';
import { stunned } from '#src/evidence/known-issue.ts';
import { isDenied } from '#src/evidence/sentences.ts';
import type { Place, Sure } from '#src/evidence/report.ts';

/** One version that was read, and the host whose prompt stood before it. */
export interface HostReading {
  readonly reading: EsxiReading;
  readonly text: string;
  readonly host: string | null;
  /** What a sentence says around the version; empty where a machine printed it. */
  readonly told: string;
  readonly place: Place;
  readonly number: number;
  readonly sure: Sure;
  readonly securityOnly?: boolean;
}

type Definite = HostReading & { readonly reading: { readonly value: (typeof vocabulary.esxi)[number] } };

/** A security-only image carries no ordinary fixes: not fixed, but only as a proposal that says how unsure it is (E02). */
function settled(one: HostReading): HostReading {
  if (!('ambiguous' in one.reading) || one.reading.ambiguous !== 'security-only') return one;
  return { ...one, reading: { value: '8.0-before-u2b' }, sure: 'low', securityOnly: true };
}

function isDefinite(reading: HostReading): reading is Definite {
  return 'value' in reading.reading;
}

/** Words for parts of a landscape that need not have to do with one another. */
const apart = /cluster|\b(?:site|lab|dr|test|prod)\b|クラスタ|拠点|サイト|検証|本番/u;
/** Where sentences tell of several clusters or sites: the readings of those that the trouble is on, or all when that is open. */
function struck(told: readonly Definite[]): readonly Definite[] {
  if (!told.every((one) => apart.test(one.told)) || told.some((one) => /prox|プロキシ/u.test(one.told)))
    return [];
  const own = told.filter((one) => stunned.test(one.told) && !isDenied(one.told));
  return own.length > 0 ? own : told;
}

/**
 * The oldest host decides, and all are named (E10); of clusters told apart only the one with the trouble, or nobody's choice but the reader's. A line without letter or build only repeats a fuller line of the same
 * host (E07); left on its own it settles nothing and keeps "fixed" from being said.
 */
export function judgeHosts(book: Book, readings: readonly HostReading[]): void {
  const definite = readings.map(settled).filter(isDefinite);
  const open = readings
    .map(settled)
    .filter((one) => !isDefinite(one) && !definite.some((known) => explains(known, one)));
  for (const one of open)
    if ('ambiguous' in one.reading)
      book.remark(`esxi-${one.reading.ambiguous}`, one.place, ['E02', 'E07'], { text: one.text });
  for (const one of definite)
    if (one.securityOnly) book.remark('esxi-security-only', one.place, ['E02'], { text: one.text });
  const rank = (one: Definite): number => vocabulary.esxi.indexOf(one.reading.value);
  const oldest = definite.reduce<Definite | null>(
    (low, one) => (!low || rank(one) < rank(low) ? one : low),
    null,
  );
  if (!oldest) return;
  const distinct = [...new Map(definite.map((one) => [one.reading.value, one])).values()];
  const own = distinct.length > 1 ? struck(definite) : [];
  if (own.length > 0) {
    const sure = new Set(own.map((one) => one.reading.value)).size > 1 ? 'low' : 'medium';
    for (const one of own) propose(book, { ...one, sure });
    return;
  }
  if (distinct.length > 1) {
    const all = distinct.map((one) => one.text).join(' / ');
    book.remark('esxi-several', oldest.place, ['E10'], { all, oldest: oldest.text });
  }
  if (open.length > 0 && rank(oldest) >= vocabulary.esxi.indexOf('8.0-u2b')) return;
  propose(book, oldest);
}

function propose(book: Book, one: Definite): void {
  const { value } = one.reading;
  const reason = one.securityOnly
    ? 'esxi-security-only'
    : value.startsWith('8.0')
      ? `esxi-${value.replace('8.0-', '8-')}`
      : 'esxi-version';
  book.find('esxi', value, one.place, {
    reason,
    sure: one.sure,
    cites: ['S19', 'E01', 'E03'],
    params: { text: one.text },
  });
}

/** `vmware -vl` prints the build, then the level without its letter: the same 8.0.x near by, or at the same prompt. */
function explains(known: Definite, one: HostReading): boolean {
  if (!known.reading.value.startsWith('8.0')) return false;
  if (known.host !== null || one.host !== null) return known.host === one.host;
  const level = /(?:8\.0\.|u(?:pdate )?)(\d)/u;
  const [a, b] = [level.exec(known.text)?.[1], level.exec(one.text)?.[1]];
  return a === undefined || b === undefined || a === b;
}
