import { writerPhases } from '#src/evidence/codes.ts';
import type { Book } from '#src/evidence/book.ts';
import type { Place, Writer, WriterList } from '#src/evidence/report.ts';

/** A writer while its lines are read. */
export interface OpenWriter {
  name: string;
  line: number;
  state: number | null;
  stateText: string;
  lastError: string | null;
  /** The lines as they were given, for display. */
  raw: string;
  /** Its labels are neither English nor Japanese. */
  readonly otherLanguage?: boolean;
}

/** A list while it is read. `empty`: whether it is known to hold no writer. */
export interface OpenList {
  place: Place;
  how: 'command' | 'banner' | 'writer';
  banner?: boolean;
  waiting?: boolean;
  empty: 'so-far' | 'yes' | 'no';
  writers: Writer[];
  excerpts: Map<Writer, string>;
}

const noError = /^(?:no error|エラー\s?(?:なし|無し|はありません))[.。]?$/iu;
/** An error in a language that is not known must be one of these words to count. */
const otherErrors =
  /wiederhol|zeit|fehlgeschl|réess|reprod|récup|délai|expir|échec|reint|agota|tentat|time|[重超逾]|초과|다시/iu;
const failedWord = /^(?:failed|失敗)/iu;
const FIRST_FAILED = 6;
/** States in which a writer failed while I/O was held: they fit the article's story (E23). */
const ioStates = new Set([9, 10]);

/** A writer judged by its state number and by whether its last error is "no error", never by other words (E22, E23). */
export function finishWriter({ name, line, state, stateText, lastError, otherLanguage }: OpenWriter): Writer {
  const failed = state === null ? failedWord.test(stateText) : state >= FIRST_FAILED;
  const said = lastError !== null && lastError !== '' && !noError.test(lastError);
  const faulty = failed || (said && (!otherLanguage || otherErrors.test(lastError)));
  const phase = state === null ? 'unknown' : (writerPhases[state] ?? 'unknown');
  return { name, line, state, stateText, phase, lastError: lastError ?? '', faulty };
}

/** Turns finished lists into findings: a fault counts, one clean list proves nothing, clean before and after is healthy (E24). */
export function judgeWriters(book: Book, lists: readonly OpenList[]): void {
  const read = lists.filter((list) => list.writers.some(isListed));
  for (const list of read)
    book.writers.push({ source: book.source, line: list.place.line, writers: list.writers });
  for (const list of lists) if (list.writers.length === 0) judgeEmpty(book, list);
  for (const list of read)
    for (const writer of list.writers) if (writer.faulty) judgeFaulty(book, list, writer);
  const last = read.at(-1);
  if (!last) return;
  book.hint('quiesce', 1);
  book.find('guest-os', 'windows', last.place, {
    reason: 'vssadmin-means-windows',
    sure: 'medium',
    cites: ['E32'],
  });
  if (book.has('vss-writers')) return book.hint('quiesce', 4);
  const complete = (list: OpenList): boolean =>
    list.writers.every(({ state, faulty }) => state === 1 && !faulty);
  if (read.length > 1 && read.every(complete)) {
    const names = (list: OpenList): string =>
      list.writers
        .map((writer) => writer.name)
        .sort()
        .join('\n');
    if (read[0] && names(read[0]) === names(last))
      return book.find('vss-writers', 'healthy', last.place, {
        reason: 'writers-clean-twice',
        sure: 'medium',
        cites: ['Q31', 'E24'],
      });
  }
  book.remark('writers-clean-once', last.place, ['Q31', 'E24']);
}

/** The context of a Windows event names a writer too, but neither its state's number nor its last error. */
function isListed({ state, stateText, lastError }: Writer): boolean {
  return state !== null || stateText !== '' || lastError !== '';
}

/** No writer is a fault only when it is plain that the command ran to its end or printed its banner (E25). */
function judgeEmpty(book: Book, list: OpenList): void {
  if (list.empty === 'no' || (list.empty === 'so-far' && (!list.banner || list.waiting))) return;
  book.find('vss-writers', 'none-listed', list.place, {
    reason: 'writers-none',
    sure: 'medium',
    cites: ['Q31', 'E25'],
  });
  book.hint('quiesce', 4);
}

function judgeFaulty(book: Book, list: OpenList, writer: Writer): void {
  const at = { ...list.place, line: writer.line, excerpt: list.excerpts.get(writer) ?? writer.name };
  book.find('vss-writers', 'faulty', at, {
    reason: 'writer-faulty',
    sure: 'high',
    cites: ['Q31', 'Q32', 'E22', 'E23'],
    params: { name: writer.name, state: writer.state ?? '?' },
  });
  book.remark('writer-faulty', at, ['Q32', 'E23', 'E24'], { name: writer.name, phase: writer.phase });
  if (writer.state !== null && ioStates.has(writer.state))
    book.remark('writer-io-phase', at, ['Q09', 'E23'], { name: writer.name });
}

/** How one writer changed between two lists. */
export interface WriterChange {
  readonly name: string;
  readonly before: Writer | null;
  readonly after: Writer | null;
  readonly change: 'became-faulty' | 'still-faulty' | 'recovered' | 'vanished' | 'appeared' | 'same';
}

/** Compares the list before a backup with the one after it, writer by writer, what got worse first (Q31). */
export function compareWriters(before: WriterList, after: WriterList): readonly WriterChange[] {
  const left = [...after.writers];
  const changes: WriterChange[] = before.writers.map((was) => {
    const at = left.findIndex((writer) => writer.name === was.name);
    const now = at < 0 ? null : (left.splice(at, 1)[0] ?? null);
    const change = !now
      ? 'vanished'
      : now.faulty
        ? was.faulty
          ? 'still-faulty'
          : 'became-faulty'
        : was.faulty
          ? 'recovered'
          : 'same';
    return { name: was.name, before: was, after: now, change };
  });
  for (const now of left)
    changes.push({
      name: now.name,
      before: null,
      after: now,
      change: now.faulty ? 'became-faulty' : 'appeared',
    });
  const order = ['became-faulty', 'still-faulty', 'vanished', 'recovered', 'appeared', 'same'];
  return changes.sort((a, b) => order.indexOf(a.change) - order.indexOf(b.change));
}
