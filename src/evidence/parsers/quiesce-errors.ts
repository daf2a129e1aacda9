import { codeKey, dispatchNumber, vssCode } from '#src/evidence/codes.ts';
import type { Book, Parser } from '#src/evidence/book.ts';
import { holdOffReader } from '#src/evidence/hold-off.ts';
import type { Line } from '#src/evidence/line.ts';
import type { Place } from '#src/evidence/report.ts';

/** Lines after `[msg.snapshot.quiesce.vmerr]` that still belong to it. */
const BLOCK = 14;
const statusCode = /(?:error code was|エラー ?コード(?:は|:))[ :]{0,4}(\d{1,3})(?!\d)/u;
const argument = /value = "?(\d)"?(?!\d)/u;
/** Problems of other articles that say why quiescing failed. */
const explained = ['quiesce-in-progress', 'tools-not-running', 'other-hypervisor', 'workstation-autoprotect'];
const certain = { sure: 'high', cites: ['E41'] } as const;
const general =
  /quiescing the virtual machine|error (?:during|(?:occurred )?while) quiescing|applicationquiescefault|quiesce\.vmerr/u;
const ofMachine = /virtual machine|vmware|仮想マシン|guest os/u;
const ofSnapshot = /quiesced snapshot|静止スナップショット/u;
/** That quiescing failed, and nothing of why. */
const unnamed = /failed to quiesce the virtual machine|error-quiescingerror|静止(?:化|処理)?に失敗/u;

/** Reads why a quiesced snapshot failed: the two faults of E40, the Tools status of E41, the texts of E42. */
export function quiesceErrors(book: Book): Parser {
  let block = -BLOCK;
  const holdsOff = holdOffReader();
  let generic: Place | null = null;
  let failed: Place | null = null;
  let other: Place | null = null;

  function vssError(line: Line, reason: string): void {
    book.find('error', 'vss-error', line, { reason, sure: 'high', cites: ['Q04', 'Q06', 'Q07', 'E40'] });
    book.find('guest-os', 'windows', line, { reason: 'vss-means-windows', sure: 'medium', cites: ['E32'] });
  }

  function readStatus(line: Line): boolean {
    const { lower } = line;
    const inside = line.number - block <= BLOCK;
    const status = statusCode.exec(lower) ?? (inside ? argument.exec(lower) : null);
    if (status && (inside || /quiesc|静止/u.test(lower))) {
      const code = Number(status[1]);
      book.remark(`tools-status-${code <= 5 ? code : 'other'}`, line, ['E41'], { code });
      if (code === 2) book.find('error', 'script-failed', line, { reason: 'tools-status-2', ...certain });
      else if (code !== 5) other ??= book.place(line);
      return true;
    }
    return inside && (lower.includes('error message was') || lower.includes('value ='));
  }

  function readTexts(line: Line): boolean {
    const { lower } = line;
    if (!/quiesc|vss|idispatch|静止|communicating|通信中/u.test(lower)) return false;
    if (lower.includes('filesystemquiescefault')) {
      const grounds = { reason: 'filesystem-quiesce-fault', sure: 'high', cites: ['E40'] } as const;
      book.find('error', 'io-hold', line, grounds);
    } else if (lower.includes('vsssyncstart') || lower.includes('idispatch error #'))
      vssError(line, 'vss-sync-start');
    else if (/quiesc(?:e|ing) script|静止[^。]{0,4}スクリプト/u.test(lower) && /fail|失敗/u.test(lower)) {
      book.find('error', 'script-failed', line, { reason: 'script-text', ...certain });
    } else if (unnamed.test(lower)) {
      failed ??= book.place(line);
      block = line.number;
    } else if (
      lower.includes('msg.snapshot.quiesce.timeout') ||
      lower.includes('timeout occurred while communicating with vmware tools') ||
      /vmware tools ?との通信中に[^。]{0,8}タイムアウト/u.test(lower)
    ) {
      book.find('error', 'timeout', line, { reason: 'tools-timeout', sure: 'high', cites: ['E42'] });
    } else if (general.test(lower) || (lower.includes('静止中') && lower.includes('エラー'))) {
      generic ??= book.place(line);
      block = line.number;
    } else return false;
    if (lower.includes('quiesce.')) block = line.number;
    return true;
  }

  return {
    read(line) {
      let own = false;
      if (holdsOff(line)) {
        const grounds = { reason: 'io-hold-headline', sure: 'high', cites: ['Q03', 'E40'] } as const;
        book.find('error', 'io-hold', line, grounds);
        own = true;
      }
      const code =
        line.lower.includes('8004') || line.lower.includes('idispatch') ? vssCode(line.text) : null;
      if (code) {
        const number = dispatchNumber(line.text);
        book.remark(number === null ? 'code' : 'code-dispatch', line, ['E26', 'E27'], {
          code: `0x${code}`,
          meaning: codeKey(code),
          ...(number === null ? {} : { number }),
        });
        book.kind('quiesce-error', line);
        if (
          /quiesc|静止/u.test(line.lower)
            ? (ofMachine.test(line.lower) || (number === null && ofSnapshot.test(line.lower))) &&
              !line.lower.includes('hyper-v')
            : number === null && line.number - block <= BLOCK && line.lower.includes('error message was')
        )
          vssError(line, 'vss-code-quiesce');
      }
      own = readTexts(line) || own;
      own = readStatus(line) || own;
      if (own) book.kind('quiesce-error', line);
      if (block === line.number) book.follow(line, BLOCK);
      // A message that somebody quotes stands in a sentence, and the sentence may say more.
      return own && line.log;
    },
    end() {
      const foreign = explained.some((id) => book.outOfScope.has(id));
      const linux = book.findings.get('guest-os=linux-other');
      if (linux || other) generic ??= failed;
      // Linux has no VSS: it is another guest that is told of (E32).
      if (linux?.sure === 'low' && book.findings.has('error=vss-error')) book.drop('guest-os', 'linux-other');
      if (generic && !book.has('error') && !foreign) {
        const value = other || linux ? 'other' : 'vss-error';
        const reason = value === 'other' ? 'quiesce-other' : 'quiesce-generic';
        book.find('error', value, other ?? generic, {
          reason,
          sure: value === 'other' ? 'medium' : 'low',
          cites: ['Q04', 'E40', 'E41'],
        });
      }
      if (book.has('error') || (failed && !foreign)) book.hint('quiesce', 10);
      if (
        !book.has('error') &&
        !generic &&
        !failed &&
        [...book.remarks.values()].some((remark) => remark.id === 'code')
      ) {
        const code = [...book.remarks.values()].find((remark) => remark.id === 'code');
        if (code) book.remark('code-alone', code, ['E46']);
      }
    },
  };
}
