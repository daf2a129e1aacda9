import type { Book, Parser } from '#src/evidence/book.ts';

const flag = /\bquiesce:?\s{0,2}"?(true|false)"?/u;
const VEEAM = 'veeam backup temporary snapshot';

/** Reads what a snapshot was asked for: Veeam's VimApi log and vmware.log's `SnapshotVMX_TakeSnapshot` (E44, Q06). */
export function snapshotRequests(book: Book): Parser {
  return {
    read(line) {
      const { lower } = line;
      if (!lower.includes('napshot') && !lower.includes('clone-temp') && !lower.includes('arg '))
        return false;
      const veeam = lower.includes(VEEAM);
      if (lower.includes('clone-temp-')) {
        book.find('operation', 'clone', line, { reason: 'clone-temp', sure: 'high', cites: ['Q06'] });
        book.hint('quiesce', 1);
        return true;
      }
      if (veeam)
        book.find('operation', 'backup', line, { reason: 'veeam-snapshot', sure: 'high', cites: ['E44'] });
      if (lower.includes('create snapshot, ref') || (veeam && lower.includes('createsnapshot failed'))) {
        book.kind('veeam-vimapi', line);
        const quiesce = flag.exec(lower)?.[1];
        if (quiesce === 'false') {
          book.find('tools-quiescence', 'no', line, {
            reason: 'vimapi-not-quiesced',
            sure: 'high',
            cites: ['E44', 'E61'],
          });
          book.remark('not-quiesced', line, ['E44']);
        } else if (quiesce === 'true') {
          book.find('tools-quiescence', 'yes', line, {
            reason: 'vimapi-quiesced',
            sure: 'high',
            cites: ['E44', 'E61'],
          });
        }
        return true;
      }
      if (!lower.includes('takesnapshot start')) return veeam && !/[ぁ-ん]{2}/u.test(lower);
      const quiesced = /\bquiesced=([01])/u.exec(lower)?.[1];
      if (veeam && quiesced !== undefined) {
        const value = quiesced === '1' ? 'yes' : 'no';
        book.find('tools-quiescence', value, line, {
          reason: 'take-snapshot-quiesced',
          sure: 'medium',
          cites: ['E44'],
        });
      }
      if (quiesced === '0') book.remark('not-quiesced', line, ['E44']);
      if (lower.includes('devicestate=1')) book.remark('with-memory', line, ['E44', 'E50']);
      return true;
    },
  };
}
