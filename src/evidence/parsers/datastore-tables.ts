import type { Book, Parser } from '#src/evidence/book.ts';
import { copied } from '#src/evidence/copied.ts';
import { addDatastore, datastoreOfType } from '#src/evidence/datastores.ts';
import type { Datastore, Datastores } from '#src/evidence/datastores.ts';
import type { Line } from '#src/evidence/line.ts';

/** How far below its heading a row may stand. */
const NEAR = 200;
const typeHeading = /^(?:datastore )?type$|^(?:データストア ?の? ?)?(?:種類|タイプ)$|^filesystemversion$/u;
const nameHeading = /^(?:datastore )?name$|^(?:データストア ?)?名(?:前)?$|^datastore$|^データストア$/u;
const size = /^[\d,.]{1,12} ?[kmgtp]i?b$/u;
const dashes = /^[-:=]+$/u;
const label =
  /^\s{0,20}(?:(?:datastore |file ?system )?type|(?:データストアの)?種類|タイプ) {0,20}[:=] {0,12}"?([^\s",][^",]{0,20})"?,? {0,4}$/u;
/** Fields that only a datastore has beside a bare type. */
const sibling =
  /^\s{0,20}(?:capacity(?:[gm]b)?|free(?:space(?:[gm]b)?)?|remote(?:host|path)?|multiplehostaccess|容量|空き(?:容量)?) {0,24}[:=]/u;
const BLOCK = 12;
const nameField = /^\s{0,20}(?:(?:datastore )?name|データストア名|名前) {0,24}[:=] {0,12}"?([^",]{1,80})/iu;
const jsonType = /"type" ?: ?"(nfs ?(?:41|4\.1|3)?|vmfs|vsan|vvol)"/gu;
const jsonSibling =
  /"(?:freespace|capacity|accessible|multiplehostaccess|remotehost|remotepath|maintenancemode|url)" ?:|\/vmfs\/volumes\//u;
const bareType = /^(?:nfs|vsan|vvol|vmfs)$/u;

/** The type that a cell says and nothing else: `NFS 3`, `NFS41`, `VMFS 6`, and the bare types of the API. */
function typeOf(cell: string): Datastore['value'] | null {
  const plain = cell.replace(/[ _]/gu, '').replace(/^nfsv/u, 'nfs');
  if (/^nfs3(?:\.0)?$/u.test(plain)) return 'nfs3';
  if (/^nfs4\.?1$/u.test(plain)) return 'nfs41';
  return /^vmfs[3-6](?:\.\d{1,3})?$/u.test(plain) ? 'vmfs' : datastoreOfType(plain);
}

function cellsOf(lower: string): readonly string[] {
  return lower
    .split(/\t| {2,}|\|/u, 24)
    .map((cell) => cell.trim().replace(/^"|"$/gu, ''))
    .filter(Boolean);
}

/** Reads lists of datastores from PowerCLI, the vSphere Client and Markdown: one cell of a row is nothing but a type (E14). */
export function datastoreTables(book: Book, stores: Datastores): Parser {
  let headed = -NEAR;
  /** PowerShell parts columns with a single blank where it must; there a heading is known by the dashes under it. */
  let words: 'none' | 'heading' | 'table' = 'none';
  let columns = 0;
  let beside = -BLOCK;
  let named = { name: '', number: -BLOCK };
  let waiting: { line: Line; value: Datastore['value'] } | null = null;

  function readRow(line: Line, cells: readonly string[]): boolean {
    const types = cells.filter((cell) => typeOf(cell) !== null);
    const bare = bareType.test(types[0] ?? '');
    const within = words === 'table' || line.number - headed <= NEAR;
    // Capacity and free space beside it: a list of datastores, even without its heading.
    const sized = !bare && types[0] !== cells[0] && cells.filter((cell) => size.test(cell)).length > 1;
    if (types.length !== 1 || !(within || sized)) return false;
    const name = line.text
      .split(words === 'table' ? /\s+/u : /\t| {2,}|\|/u)
      .find((cell) => cell.trim() !== '');
    return add(line, bare && cells.includes('4.1') ? 'nfs41' : typeOf(types[0] ?? ''), name ?? '');
  }

  function add(line: Line, value: Datastore['value'] | null, name: string): boolean {
    if (value === null) return false;
    const place = book.place(line);
    addDatastore(stores, { value, name: copied(name.trim()), place, how: 'filesystem-list' });
    book.kind('filesystem-list', line);
    return true;
  }

  /** `Type: NFS` in a block of fields counts when the block is a datastore's. */
  function readFields(line: Line): boolean {
    const name = /name|名/u.test(line.lower) ? nameField.exec(line.text)?.[1] : undefined;
    if (name !== undefined) named = { name, number: line.number };
    const nameOr = (type: string): string => (line.number - named.number <= BLOCK ? named.name : type);
    if (sibling.test(line.lower)) {
      beside = line.number;
      if (waiting && line.number - waiting.line.number <= BLOCK)
        add(waiting.line, waiting.value, nameOr(waiting.value));
      waiting = null;
      return false;
    }
    const said = label.exec(line.lower)?.[1]?.trim();
    const value = said ? typeOf(said) : null;
    if (!said || value === null) return false;
    if (!bareType.test(said) || line.number - beside <= BLOCK) return add(line, value, nameOr(said));
    waiting = { line, value };
    return false;
  }

  /** Datastores of the API as JSON on one line. */
  function readJson(line: Line): boolean {
    const { lower } = line;
    if (!lower.includes('"type"') || !jsonSibling.test(lower)) return false;
    let own = false;
    for (const [, said = ''] of lower.matchAll(jsonType)) own = add(line, typeOf(said), said) || own;
    return own;
  }

  function readWords(line: Line): boolean {
    const tokens = line.lower.trim().split(/\s+/u, 24);
    if (tokens.every((token) => dashes.test(token))) words = words === 'heading' ? 'table' : 'none';
    else if (tokens.includes('name') && tokens.includes('type') && tokens.length < 12) {
      words = 'heading';
      columns = tokens.length;
      return false;
    } else {
      if (line.text.trim() === '' || tokens.length > columns + 3) words = 'none';
      return words === 'table' && readRow(line, tokens);
    }
    return words === 'table';
  }

  return {
    read(line) {
      const { lower } = line;
      if (readJson(line)) return true;
      if (line.log || line.command !== null || lower.length > 400) {
        words = 'none';
        return false;
      }
      if (readFields(line) || readWords(line)) return true;
      if (!/\t| {2}|\|/u.test(lower.trim()) || !/nfs|vmfs|vsan|vvol|type|種類|タイプ/u.test(lower))
        return false;
      const cells = cellsOf(lower);
      if (cells.length < 2 || cells.some((cell) => dashes.test(cell))) return false;
      if (cells.some((cell) => typeHeading.test(cell)) && cells.some((cell) => nameHeading.test(cell))) {
        headed = line.number;
        return true;
      }
      return readRow(line, cells);
    },
  };
}
