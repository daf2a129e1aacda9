import type { Book, Parser } from '#src/evidence/book.ts';

/** Snapshot names and message marks that only backup software writes. */
const backupMarks = [
  ['ans9365e', 'backup-product'],
  ['visdkcreatevmsnapshotmoref', 'backup-product'],
  ['nbu_snapshot', 'netbackup-mark'],
  ['__gx_backup__', 'backup-product'],
  ['snapshot creation failed, status 156', 'netbackup-mark'],
] as const;
const netbackupMarks = [
  'nbu_snapshot',
  'bpbrm',
  'bpfis',
  'bptm(',
  'bpbkar',
  'tar_base::v_v',
  'status 156: snapshot error encountered',
  'netbackup status',
  'snapshot error encountered (156)',
  'snapshot error encountered(156)',
];
const vimCmd = /\b(?:vmware-)?vim-cmd vmsvc\/snapshot\.create \d{1,9}\b/u;
const vmwareCmd = /\bvmware-cmd \S{1,400} createsnapshot\b/u;

/** Reads what made the snapshot: a typed command or the mark of a backup product. */
export function operations(book: Book): Parser {
  return {
    read(line) {
      const { lower } = line;
      const mark = backupMarks.find(([text]) => lower.includes(text));
      if (mark) book.find('operation', 'backup', line, { reason: mark[1], sure: 'high', cites: ['Q14'] });
      const netbackup = netbackupMarks.some((text) => lower.includes(text));
      if (netbackup)
        book.find('netbackup', 'yes', line, { reason: 'netbackup-mark', sure: 'medium', cites: ['Q28'] });
      if (line.command === null) return mark !== undefined || netbackup;
      if (vimCmd.test(lower))
        book.find('operation', 'vim-cmd', line, { reason: 'typed-vim-cmd', sure: 'high', cites: ['Q20'] });
      else if (vmwareCmd.test(lower))
        book.find('operation', 'vmware-cmd', line, {
          reason: 'typed-vmware-cmd',
          sure: 'high',
          cites: ['Q21'],
        });
      else return false;
      return true;
    },
  };
}
