import type { Book, Parser } from '#src/evidence/book.ts';
import { guestOsOf } from '#src/evidence/parsers/vms.ts';

const guestId = /guest(?:os|id)"?\s{0,30}[=:]\s{0,30}"?([\w.-]{3,60})"?/u;
/** What a host or a client calls the guest's system in full. */
const guestName = /guest ?(?:full ?)?name"?\s{0,30}[=:]\s{0,30}"?(?:microsoft )?([a-z][\w .]{2,60})/u;
const zeroFree =
  /(?<![\d,.] ?)(?<![\d,.])0 (?:bytes free|バイトの空き)|(?:total # of free bytes|total free bytes|空きバイト総数|合計空きバイト(?:数)?)\s{0,30}:\s{0,30}0(?![\d,.]|x)/u;
/** A volume of `Get-PSDrive` or `Get-Volume` with nothing left on it. */
const zeroVolume =
  /^\s{0,10}[c-z] {1,30}[\d.,]{1,12} {1,30}0[.,]00 filesystem|^\s{0,10}[c-z] .{0,80}\b(?:ntfs|refs)\b.{0,60} 0 b /u;
/** Lines of VMware Tools that name a path of Linux, or that its journal or syslog took down. */
const ofTools = /\[(?:vmbackup|vmsvc|vmtoolsd)\]/u;
const ofLinux = /\/etc\/vmware-tools\/|\/usr\/sbin\/(?:pre-freeze|post-thaw)| '\/[a-z]/u;
const inJournal = /\bvmtoolsd\[\d{1,7}\]:/u;
const VEEAM = 'veeam backup temporary snapshot';

/** Reads the guest's kind from vmware.log's settings, zero bytes free (Q10), and the host's list of a VM's snapshots (S09). */
export function guestState(book: Book): Parser {
  let asked = 0;
  return {
    read(line) {
      const { lower } = line;
      if (line.command !== null) asked = /vmsvc\/snapshot\.get\b/u.test(lower) ? line.number : 0;
      const guest = lower.includes('guest') ? (guestId.exec(lower) ?? guestName.exec(lower)) : null;
      const value = guest ? guestOsOf((guest[1] ?? '').trim()) : null;
      if (value) {
        book.find('guest-os', value, line, {
          reason: 'guest-id',
          sure: 'high',
          cites: ['E32'],
          params: { guest: guest?.[1] ?? '' },
        });
        return true;
      }
      if (inJournal.test(lower) || (ofTools.test(lower) && ofLinux.test(lower)))
        book.find('guest-os', 'linux-other', line, {
          reason: 'tools-on-linux',
          sure: 'medium',
          cites: ['E32'],
        });
      if (line.log) return false;
      if (zeroFree.test(lower) || zeroVolume.test(lower)) {
        book.find('guest-disk-full', 'yes', line, {
          reason: 'zero-bytes-free',
          sure: 'high',
          cites: ['Q10'],
        });
        book.hint('quiesce', 3);
        return true;
      }
      if (lower.trim() === 'get snapshot:') asked = line.number;
      if (/^[\s|-]{0,200}snapshot name\s{0,20}:/u.test(lower)) {
        if (lower.includes(VEEAM)) book.remark('veeam-snapshot-left', line, ['S09', 'E66']);
        book.find('existing-snapshots', 'yes', line, {
          reason: 'snapshot-listed',
          sure: 'high',
          cites: ['S09', 'S10'],
        });
        book.hint('stun', 1);
        return true;
      }
      return asked > 0 && line.number - asked <= 2 && lower.includes('snapshot');
    },
  };
}
