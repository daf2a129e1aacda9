import { Book } from '#src/evidence/book.ts';
import type { Parser } from '#src/evidence/book.ts';
import { judgeDatastores, noDatastores } from '#src/evidence/datastores.ts';
import { createChunks } from '#src/evidence/chunks.ts';
import { makeLine } from '#src/evidence/line.ts';
import type { Line } from '#src/evidence/line.ts';
import { LONGEST_LINE } from '#src/evidence/normalise.ts';
import { datastoreTables } from '#src/evidence/parsers/datastore-tables.ts';
import { windowsEvents } from '#src/evidence/parsers/events.ts';
import { esxiVersions } from '#src/evidence/parsers/esxi.ts';
import { filesystems } from '#src/evidence/parsers/filesystems.ts';
import { foreignProblems } from '#src/evidence/parsers/foreign.ts';
import { guestState } from '#src/evidence/parsers/guest.ts';
import { nfsListings } from '#src/evidence/parsers/nfs.ts';
import { operations } from '#src/evidence/parsers/operations.ts';
import { prose } from '#src/evidence/parsers/prose.ts';
import { vssProviders } from '#src/evidence/parsers/providers.ts';
import { quiesceErrors } from '#src/evidence/parsers/quiesce-errors.ts';
import { quiesceStates } from '#src/evidence/parsers/quiesce-states.ts';
import { stunTimes } from '#src/evidence/parsers/stuns.ts';
import { snapshotLists } from '#src/evidence/parsers/snapshot-lists.ts';
import { transports } from '#src/evidence/parsers/transport.ts';
import { agentLogs } from '#src/evidence/parsers/vcenter-logs.ts';
import { snapshotRequests } from '#src/evidence/parsers/vim-api.ts';
import { vmTable } from '#src/evidence/parsers/vms.ts';
import { vssWriters } from '#src/evidence/parsers/writers.ts';
import type { Report } from '#src/evidence/report.ts';
import { writeReport } from '#src/evidence/write-report.ts';

/** Reads lines one by one; memory does not grow with their number. */
export interface Reader {
  /** Takes the next line, without its line break. */
  push(line: string): void;
  /** Takes the next piece of the text, cut anywhere. */
  pushChunk(chunk: string): void;
  /** Everything that was read. The reader is used up. */
  end(): Report;
}

/** A reader for one text. `source` is what the findings name as their origin. */
export function createReader({ source }: { readonly source: string }): Reader {
  const book = new Book(source);
  const stores = noDatastores();
  const stuns = stunTimes(book);
  const vms = vmTable(book);
  // `end` runs in this order: what others look at comes first.
  const parsers: readonly Parser[] = [
    stuns,
    quiesceStates(book),
    guestState(book),
    snapshotLists(book),
    snapshotRequests(book),
    operations(book),
    agentLogs(book),
    esxiVersions(book),
    vssWriters(book),
    vssProviders(book),
    vms,
    nfsListings(book, stores),
    filesystems(book, stores),
    datastoreTables(book, stores),
    transports(book),
    quiesceErrors(book),
    foreignProblems(book),
    windowsEvents(book),
  ];
  const sentences = prose(book);
  let lines = 0;
  let linesCut = 0;

  function read(given: string): void {
    lines++;
    let raw = given.endsWith('\r') ? given.slice(0, -1) : given;
    if (raw.length > LONGEST_LINE) {
      raw = raw.slice(0, LONGEST_LINE);
      linesCut++;
    }
    if (raw.includes('</tr>')) for (const row of raw.split(/(?<=<\/tr>)/u)) readLine(makeLine(row, lines));
    else readLine(makeLine(raw, lines));
  }

  function readLine(line: Line): void {
    if (!line.log) book.documents.read(line.lower, lines);
    let own = false;
    for (const parser of parsers) own = parser.read(line) || own;
    if (own) sentences.end?.();
    else sentences.read(line);
  }

  const chunks = createChunks(read, () => {
    if (lines < book.wanted) return false;
    lines++;
    return true;
  });

  function end(): Report {
    chunks.end();
    sentences.end?.();
    for (const parser of parsers) parser.end?.();
    judgeDatastores(book, stores, book.vms);
    return writeReport(book, stuns, { lines, linesCut });
  }

  return { push: (line) => chunks.push(`${line}\n`), pushChunk: chunks.push, end };
}

/** Reads a whole text; line breaks of either kind give the same report. */
export function readText(text: string, source: string): Report {
  const reader = createReader({ source });
  reader.pushChunk(text);
  return reader.end();
}
