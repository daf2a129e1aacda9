import { readEsxi } from '#src/content/esxi-spelling.ts';
import type { Book, Parser } from '#src/evidence/book.ts';
import { copied } from '#src/evidence/copied.ts';
import { hostStatements, mayTellOfHost } from '#src/evidence/esxi-sentences.ts';
import { judgeHosts } from '#src/evidence/esxi-hosts.ts';
import type { HostReading } from '#src/evidence/esxi-hosts.ts';
import { hostTables } from '#src/evidence/host-tables.ts';
import { asWritten } from '#src/evidence/line.ts';
import type { Line } from '#src/evidence/line.ts';
import type { Sure } from '#src/evidence/report.ts';

const MOST = 400;
const spelling =
  /(?<![\w.@-])(?:vmware[ -])?(?:esxi|esx)(?:[ -]?(?:server|hypervisor|host|image|ホスト|サーバー?)s?)?(?: ?[のはがも](?:現在|いま|今)?[はも]?(?:まだ|すべて|全て|全台)?)?(?: (?:is|are|was|runs?|running|on|at|still|currently)){0,3}[ ,:_(-]{0,3}(?:(?:version|ver\.?|v|バージョン|build)(?: ?[はが:=](?:現在|まだ)?)?[ :]{0,2})?(\d{1,2}(?:\.(?:\d{1,2}|x)){0,3}(?![\d.]\d)(?:[a-e](?![a-z\d]))?(?:[ ,_-]{0,2}(?:update |u)\d{1,2}(?:s?[a-z](?![a-z]))?)?(?: ga)?(?:-\d{1,3}\.\d{1,3}\.\d{5,8}|[ ,_(-]{1,3}(?:(?:release)?build[- :#]?)?\d{5,8}(?!\d))?)/giu;
const logHeader = /log for vmware esxi? .{0,80}version=(\d{1,2}\.\d{1,2}\.\d{1,2}) build=build-(\d{5,8})/u;
const vib =
  /(?:\besx-base {1,60}|^ {0,20}|(?:base image|ベース ?イメージ)[ :]{1,30})(\d\.\d\.\d-\d{1,3}\.\d{1,3}\.\d{5,8})(?!\d)/u;
const bareLine =
  /^\s*[5-8]\.\d(?:\.\d)?[ ,-]{0,2}(?:u(?:pdate ?)?\d{1,2}[a-z]{0,2}|(?:build[- ]?)?\d{6,8})\s*$/u;
const field = /^[\s|]{0,40}(product|version|build|update) {0,20}[:|](.{1,80})$/u;
/** What a host prints itself; anywhere else it is somebody's sentence. */
const printed = /^\s*(?:full ?name\s*[:=]\s*)?"?vmware esxi?[ ,]\s?(?:server )?\d/u;
/** A whole line of a terminal, even in the example of a guide. */
const printedWhole = /^\s*vmware esxi? \d+(?:\.\d+){1,3} build-\d{5,8}\s*$/u;
const vcenter = /vcenter(?: server)?(?: appliance)?[ ,:]{0,3}\d/u;
const japaneseBuild = /[、, ]{0,2}ビルド(?:番号|ナンバー)?[ はが:]{0,2}(?=\d{5,8})/gu;
/** A number alone is not a version when a count of machines follows. */
const counted = /^\s?(?:台|hosts?|nodes?|servers?|clusters?|ノード|ホスト|つ|個)/u;

/** Reads the ESXi version wherever a host prints or a person writes it (E01–E09); vCenter versions say nothing (E04). */
export function esxiVersions(book: Book): Parser {
  const readings: HostReading[] = [];
  const tables = hostTables();
  let host: string | null = null;
  let get: { line: Line; product: boolean; version?: string; update?: string } | null = null;

  function add(text: string, line: Line, sure: Sure, told = ''): boolean {
    const reading = readEsxi(text);
    if (!reading) return false;
    if (readings.length < MOST)
      readings.push({
        reading,
        text: copied(asWritten(text.trim(), line)),
        host,
        told,
        place: book.place(line),
        number: line.number,
        sure,
      });
    book.kind('esxi-version', line);
    return true;
  }

  function readSpellings(line: Line, terminal: boolean): boolean {
    const { lower } = line;
    if (lower.includes('vcenter') && vcenter.test(lower)) book.remark('vcenter-ignored', line, ['E04']);
    if (book.documents.holds(line.number) && !line.log && !printedWhole.test(lower)) return false;
    const parts = terminal ? [{ text: lower, sure: 'high' as const }] : hostStatements(lower);
    return parts.filter(({ text, sure }) => readPart(text, line, sure)).length > 0;
  }

  function readPart(given: string, line: Line, sure: Sure): boolean {
    let own = false;
    const part = given.includes('ビルド') ? given.replace(japaneseBuild, ' build ') : given;
    spelling.lastIndex = 0;
    let from = 0;
    for (let found = spelling.exec(part), n = 0; found && n < 6; n++) {
      const text = found[1] ?? '';
      const rest = part.slice(found.index + found[0].length, found.index + found[0].length + 12);
      const glued = /(?:esxi?|-|_)\d{1,2}(?:\.\d{1,2})?$/u.test(found[0]) && !/[ :,]/u.test(found[0].trim());
      const told =
        / (?:is|are|was|runs?|running|on|at|still|currently) |[はがも]/u.test(found[0]) &&
        !text.includes('.');
      const { lastIndex } = spelling;
      const next = spelling.exec(part);
      const about = sure === 'high' ? '' : part.slice(from, next?.index);
      found = next;
      from = lastIndex;
      if (glued || told || (/^\d+$/u.test(text) && (counted.test(rest) || text.length > 1))) continue;
      own = add(text, line, sure, about) || own;
    }
    return own;
  }

  function readField(line: Line, name: string, value: string): boolean {
    if (name === 'product') {
      get = value.includes('esx') ? { line, product: true } : null;
      return get !== null;
    }
    if (name === 'version' && /^\d\.\d\.\d$/u.test(value))
      get = { line, product: get?.product ?? false, version: value };
    else if (!get?.version) return false;
    else if (name === 'update') get.update = value;
    else if (
      name === 'build' &&
      (get.product || value.startsWith('releasebuild') || tables.holds(get.line))
    ) {
      add(`${get.version} ${value}`, line, 'high');
      get = null;
    }
    return get?.product ?? true;
  }

  /** The listing was cut off before its build. */
  function flush(): void {
    if (get?.product && get.version) add(get.version, get.line, 'medium');
    get = null;
  }

  return {
    read(line) {
      const { lower } = line;
      const listed = line.log ? [] : tables.rows(line);
      if (line.command !== null) {
        flush();
        if (line.host) host = line.host;
        return false;
      }
      if (lower.includes('esx') || (!line.log && mayTellOfHost(lower))) {
        const header = lower.includes('version=') ? logHeader.exec(lower) : null;
        if (header) {
          add(`${header[1]} build-${header[2]}`, line, 'high');
          return true;
        }
        if (!lower.includes('product')) {
          const terminal = printed.test(lower) || line.log;
          if (readSpellings(line, terminal)) return terminal;
        }
      } else if (lower.includes('vcenter') && vcenter.test(lower)) {
        book.remark('vcenter-ignored', line, ['E04']);
        return false;
      }
      if (listed.length > 0) {
        for (const one of listed) add(one, line, 'high');
        return true;
      }
      if (line.log || lower.length > 200) return false;
      const named = /[:|]/u.test(lower) ? field.exec(lower) : null;
      if (named) return readField(line, named[1] ?? '', (named[2] ?? '').split('|', 1).join('').trim());
      const image = vib.exec(lower);
      if (image) return add(image[1] ?? '', line, 'high');
      return bareLine.test(lower) && add(lower.trim(), line, 'low');
    },
    end() {
      flush();
      judgeHosts(book, readings);
    },
  };
}
