import type { Book, Parser } from '#src/evidence/book.ts';

const eventId =
  /(?:event id|イベント ?id)\s{0,3}[::=]?\s{0,3}(819[34]|12(?:289|29[2378]|310|34[78])|25|[89]|36|28)\b/u;
const serviceError =
  /volume shadow copy service (?:error|warning|information)|ボリューム ?シャドウ ?コピー ?サービス ?(?:エラー|警告|情報)/u;
const flush = /flush and hold writes|フラッシュと(?:書き込み)?(?:の)?保留|書き込みのフラッシュ/u;

const mark = /vss|volsnap|shadow|シャドウ|event|イベント|flush|フラッシュ/u;

/** Reads VSS events of Windows in English and Japanese. They tell of the guest; alone they choose no article (E46). */
export function windowsEvents(book: Book): Parser {
  let near = 0;
  return {
    read(line) {
      if (line.log) return false;
      const { lower } = line;
      if (!mark.test(lower)) return false;
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
