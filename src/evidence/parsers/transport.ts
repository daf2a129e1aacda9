import type { ValueOf } from '#src/content/vocabulary.ts';
import type { Book, Parser } from '#src/evidence/book.ts';
import { copied } from '#src/evidence/copied.ts';
import type { Line } from '#src/evidence/line.ts';
import type { Sure } from '#src/evidence/report.ts';

/** Modes as job logs and VDDK name them (E60). */
const modes: Readonly<Record<string, ValueOf<'transport'>>> = {
  san: 'direct-san',
  nbd: 'nbd',
  nbdssl: 'nbd',
  hotadd: 'hotadd',
  nfs: 'direct-nfs',
};
const MOST = 500;
const CITES = ['E60'];
/** The mode is only what stands in brackets at the very end; a time, a bar or a closing quote may follow in a copied row. */
const modeAtEnd = /\[([a-z]{2,10})\](?:[\s|,;"]{0,6}\d{1,2}:\d\d(?::\d\d)?)?[\s.,|"'」』)>*。]{0,12}$/u;
const tellsProxy = /^(?:backup |source |vmware )?prox(?:y|ies) /u;
const FOR_DISK = ' for disk ';
const vddk = /establish(?:ed|ing)? connection using (san|nbdssl|nbd|hotadd|nfs)\b/u;
const netbackup = /\btransport type\s{0,3}=\s{0,3}(san|nbdssl|nbd|hotadd|nfs)\b/u;
/** A mode that could not be used, and the one that was taken instead. */
const failedOver =
  /(?:fail(?:ing|ed|s)?[ -]?over|fall(?:ing|en|s)? back|fell back) to (?:the )?(?:network|nbdssl|nbd|lan)\b|\bnbd(?:ssl)?\b[^。]{0,60}[にへ](?:フェール|フェイル)オーバ/u;
const onlyIf = /\b(?:if|will|would|can|could|may|should|option|enable\w*)\b|場合/u;
/** Somebody writes about the bracket; a row of a log has no such words. */
const sentence = /[ぁ-ん]{2}|\b(?:is|are|was|were|we|our|it|says|shows)\b/u;
const bracket = /\[(?:san|nfs|nbd|nbdssl|hotadd)\]/u;

const modeHeading = /^(?:(?:実際の)?(?:転送|トランスポート) ?モード|(?:actual )?transport(?: ?mode)?)$/u;
/** How far below its heading a row of a table may stand. */
const NEAR = 200;

/** Cells of a copied table, empty ones too, so that columns keep their places. */
function cellsOf(lower: string): readonly string[] {
  return lower
    .split(lower.includes('\t') ? '\t' : lower.includes('|') ? '|' : / {2,}/u, 40)
    .map((cell) => cell.trim());
}

/** The column of transport modes in a table, by its heading; null for lines that are no row of it. */
function modeTables(): (line: Line) => string | null {
  let column = -1;
  let headed = 0;
  return (line) => {
    const { lower } = line;
    if (line.log || lower.length > 400) return null;
    if (/transport|モード/u.test(lower)) {
      const at = cellsOf(lower).findIndex((cell) => modeHeading.test(cell));
      if (at >= 0) {
        column = at;
        headed = line.number;
        return null;
      }
    }
    if (column < 0 || line.number - headed > NEAR) return null;
    const cell = cellsOf(lower)[column] ?? '';
    return /^(?:hot-?add|nbd|nbdssl|san|nfs)$/u.test(cell) ? cell.replace('-', '') : null;
  };
}

/** Reads the transport mode that really ran, disk by disk; a bracket anywhere else is a datastore's name (E60). */
export function transports(book: Book): Parser {
  function found(mode: string, line: Line, reason: string, proxy: string, disk: string): void {
    const value = modes[mode];
    if (!value) return;
    const sure: Sure = mode === 'nfs' || reason === 'stated' ? 'medium' : 'high';
    book.find('transport', value, line, { reason, sure, cites: CITES, params: { mode, disk, proxy } });
    if (book.transports.length < MOST)
      book.transports.push({
        source: book.source,
        line: line.number,
        proxy: copied(proxy),
        disk: copied(disk),
        mode,
        value,
      });
    book.hint('stun', 2);
  }

  const ofTable = modeTables();

  function readJob(line: Line): boolean {
    const text = line.lower.trimEnd();
    const diskAt = text.lastIndexOf(FOR_DISK);
    const using = text.lastIndexOf('using ', diskAt) + 'using '.length;
    const proxy = tellsProxy.exec(text.slice(using, using + 30));
    const mode = modeAtEnd.exec(text.slice(-40));
    if (!proxy || !mode) return false;
    const modeAt = text.length - Math.min(40, text.length) + mode.index;
    if (modeAt < diskAt + FOR_DISK.length) return false;
    book.kind('veeam-job', line);
    const name = line.text.slice(using + proxy[0].length, diskAt);
    found(mode[1] ?? '', line, 'job-line', name, line.text.slice(diskAt + FOR_DISK.length, modeAt).trim());
    return true;
  }

  return {
    read(line) {
      const { lower } = line;
      if (lower.includes(' for disk ') && lower.includes('using ')) {
        const at = lower.indexOf('using ');
        if (readJob(line)) return true;
        if (lower.includes('target proxy', at)) return true;
      }
      const cell = ofTable(line);
      if (cell) {
        found(cell, line, 'stated', '', '');
        return true;
      }
      const api = lower.includes('connection using')
        ? vddk.exec(lower)
        : lower.includes('transport type')
          ? netbackup.exec(lower)
          : null;
      if (api) {
        book.kind('vddk', line);
        found(api[1] ?? '', line, lower.includes('transport type') ? 'netbackup-mode' : 'vddk-mode', '', '');
        return true;
      }
      if (/over|back|オーバ/u.test(lower) && failedOver.test(lower) && !onlyIf.test(lower)) {
        found('nbd', line, 'vddk-mode', '', '');
        return true;
      }
      if (!lower.includes('[') || lower.includes('.vmx') || !bracket.test(lower)) return false;
      book.remark('bracket-ignored', line, CITES);
      return !sentence.test(lower);
    },
  };
}
