import type { Book, Parser } from '#src/evidence/book.ts';
import { addDatastore } from '#src/evidence/datastores.ts';
import type { Datastores } from '#src/evidence/datastores.ts';
import type { Line } from '#src/evidence/line.ts';

type Version = 'nfs3' | 'nfs41';
const nasRow = /^\s*(\S.{0,80}) is \/\S{0,200} from \S{1,120} (?:un)?mounted\b/u;

/** Lines of vmkernel.log: each version of the client has a name of its own. */
const client = /(?:^|[)\s])nfs(lock: \d|41: ?\d|41: ?nfs41|: \d{2,5}: )/u;
const ofServer = /\b(?:on|server:? ?\(?|mount of|as '|label:? ?\()([\w.-]{1,60})/u;

/** `nfs` lists version 3 only, `nfs41` lists 4.1 only (E11, E12). */
function versionOfCommand(lower: string): Version | null {
  if (!lower.includes('storage nfs')) return null;
  if (/\bstorage nfs41 list\b/u.test(lower)) return 'nfs41';
  return /\bstorage nfs list\b/u.test(lower) ? 'nfs3' : null;
}

function versionOfHeader(lower: string): Version | null {
  if (!lower.includes('volume name') || !lower.includes('share') || !lower.includes('host')) return null;
  return lower.includes('host(s)') || lower.includes('security') ? 'nfs41' : 'nfs3';
}

/** At least the two columns Accessible and Mounted: without them a line under the header is no row. */
function isRow(lower: string): boolean {
  const first = lower.search(/\s(?:true|false)\b/u);
  return first > 0 && /\s(?:true|false)\b/u.test(lower.slice(first + 5));
}

/** Reads `esxcli storage nfs list`, `nfs41 list` and `esxcfg-nas -l`, by header and by the command line (E11–E13). */
export function nfsListings(book: Book, stores: Datastores): Parser {
  let typed: { version: Version; line: Line; rows: number } | null = null;
  let table: Version | null = null;
  let nameWidth = 0;
  let last = 0;

  /** Silence after a command that is in the paste: a weak sign that there is none (E13). */
  function flush(): void {
    if (typed?.rows === 0)
      book.remark('nfs-list-empty', typed.line, ['E13'], { version: typed.version === 'nfs3' ? '3' : '4.1' });
    typed = null;
    table = null;
  }

  function readRow(line: Line, version: Version): boolean {
    if (!isRow(line.lower)) return false;
    const name =
      nameWidth > 0 ? line.text.slice(0, nameWidth).trim() : (line.text.trim().split(/\s{2,}|\s/u)[0] ?? '');
    addDatastore(stores, { value: version, name, place: book.place(line), how: 'nfs-list' });
    book.kind(version === 'nfs3' ? 'nfs-list' : 'nfs41-list', line);
    if (typed) typed.rows++;
    return true;
  }

  return {
    read(line) {
      const { lower } = line;
      const kernel = lower.includes('nfs') ? client.exec(lower)?.[1] : undefined;
      if (kernel !== undefined) {
        const value = kernel.startsWith('41') ? 'nfs41' : 'nfs3';
        const name = ofServer.exec(line.text)?.[1] ?? 'NFS';
        addDatastore(stores, { value, name, place: book.place(line), how: 'nfs-log' });
        return true;
      }
      if (line.log) return false;
      if (line.command !== null || lower.includes('esxcli storage nfs')) {
        flush();
        const version = versionOfCommand(lower);
        if (!version || (line.command === null && !lower.trim().startsWith('esxcli'))) return false;
        typed = { version, line, rows: 0 };
        last = line.number;
        nameWidth = 0;
        return true;
      }
      if (lower.includes(' from ') && lower.includes('mounted')) {
        const row = nasRow.exec(line.text);
        if (row)
          addDatastore(stores, {
            value: 'nfs3',
            name: row[1] ?? '',
            place: book.place(line),
            how: 'nfs-list',
          });
        return row !== null;
      }
      const header = versionOfHeader(lower);
      if (header) {
        table = header;
        last = line.number;
        nameWidth = 0;
        book.kind(header === 'nfs3' ? 'nfs-list' : 'nfs41-list', line);
        return true;
      }
      const version = table ?? typed?.version ?? null;
      if (!version || line.number > last + 1 || lower.trim() === '') {
        table = null;
        return false;
      }
      last = line.number;
      const dashes = /^\s*(-{3,})\s+-{3}/u.exec(lower);
      if (dashes) nameWidth = (dashes[1] ?? '').length;
      return dashes !== null || readRow(line, version);
    },
    end: flush,
  };
}
