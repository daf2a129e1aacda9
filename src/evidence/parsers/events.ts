import type { Book, Parser } from '#src/evidence/book.ts';
import type { Line } from '#src/evidence/line.ts';

const eventId =
  /(?:event id|イベント ?id)\s{0,3}[::=]?\s{0,3}(819[34]|12(?:289|29[2378]|310|34[78])|25|[89]|36|28)\b/u;
const serviceError =
  /volume shadow copy service (?:error|warning|information)|ボリューム ?シャドウ ?コピー ?サービス ?(?:エラー|警告|情報)/u;
const flush = /flush and hold writes|フラッシュと(?:書き込み)?(?:の)?保留|書き込みのフラッシュ/u;

/** A writer that stopped a snapshot, as event 8229 tells it. */
const rejected = /vss writer has rejected an event with error 0x8004[\da-f]{4}/u;
const rejectedJa = /vss ?ライター?は[、,]? ?エラー 0x8004[\da-f]{4}/u;
/** VMware's provider is at work only when VMware Tools quiesce the guest. */
const ofProvider = /\{?564d7761-7265-2056-5353-2050726f7669|vmware snapshot provider/u;
const failedCode = /(?:hr ?= ?|error (?:code )?|エラー ?)0x8(?:0042|000ffff)/u;

const mark = /vss|volsnap|shadow|シャドウ|event|イベント|flush|フラッシュ/u;

/** Reads VSS events of Windows in English and Japanese. They tell of the guest; alone they choose no article (E46). */
export function windowsEvents(book: Book): Parser {
  let near = 0;

  function readFault(line: Line): void {
    const { lower } = line;
    if (rejected.test(lower) || (lower.includes('拒否') && rejectedJa.test(lower))) {
      book.find('vss-writers', 'faulty', line, { reason: 'stated', sure: 'low', cites: ['Q31', 'Q32'] });
      book.hint('quiesce', 1);
    } else if (ofProvider.test(lower) && failedCode.test(lower) && serviceError.test(lower)) {
      book.find('error', 'vss-error', line, {
        reason: 'vss-code-quiesce',
        sure: 'low',
        cites: ['Q04', 'E27', 'E40'],
      });
    }
  }

  return {
    read(line) {
      if (line.log) return false;
      const { lower } = line;
      if (!mark.test(lower)) return false;
      readFault(line);
      const service = serviceError.test(lower);
      const source = /\b(?:volsnap|vss)\b/u.test(lower) && /source|ソース|event|イベント/u.test(lower);
      if (service || source) near = line.number;
      const id = near > 0 && line.number - near <= 8 ? eventId.exec(lower) : null;
      if (!service && !source && !id && !flush.test(lower)) return false;
      book.kind('windows-event', line);
      if (id) book.remark('windows-event', line, ['E46'], { id: Number(id[1]) });
      else if (service) book.remark('vss-service-event', line, ['E46']);
      if (flush.test(lower)) book.remark('flush-timeout', line, ['Q09', 'E27']);
      return service || source || id !== null;
    },
  };
}
