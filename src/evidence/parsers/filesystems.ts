import type { Book, Parser } from '#src/evidence/book.ts';
import { addDatastore, datastoreOfType } from '#src/evidence/datastores.ts';
import type { Datastores } from '#src/evidence/datastores.ts';
import type { Line } from '#src/evidence/line.ts';

/** Devices that are always full and say nothing of the guest's disks. */
const alwaysFull = /^\/dev\/(?:loop|sr|cdrom|fd)/u;

/** Reads `esxcli storage filesystem list` and `df -h`, of a host and of a guest (E14, Q10). A path alone proves nothing (E16). */
export function filesystems(book: Book, stores: Datastores): Parser {
  function readListRow(line: Line, parts: readonly string[]): boolean {
    const [type, size, free] = parts.slice(-3);
    const mounted = parts.at(-4);
    if (
      !parts[0]?.startsWith('/vmfs/volumes/') ||
      !type ||
      !/^\d+$/u.test(size ?? '') ||
      !/^\d+$/u.test(free ?? '')
    )
      return false;
    if (mounted !== 'true' && mounted !== 'false') return false;
    const value = datastoreOfType(type);
    const name = parts.slice(1, -5).join(' ');
    if (value) addDatastore(stores, { value, name, place: book.place(line), how: 'filesystem-list' });
    book.kind('filesystem-list', line);
    return true;
  }

  function readHostDf(line: Line, parts: readonly string[]): boolean {
    const at = parts.findIndex((part) => part.startsWith('/vmfs/volumes/'));
    if (at < 4 || !/^\d{1,3}%$/u.test(parts[at - 1] ?? '')) return false;
    const value = datastoreOfType(parts[0] ?? '');
    const name = parts.slice(at).join(' ').slice('/vmfs/volumes/'.length);
    if (value) addDatastore(stores, { value, name, place: book.place(line), how: 'df' });
    book.kind('df', line);
    return true;
  }

  function readGuestDf(line: Line, parts: readonly string[]): boolean {
    if (
      parts.length !== 6 ||
      !parts[0]?.startsWith('/dev/') ||
      !parts[5]?.startsWith('/') ||
      !/^\d{1,3}%$/u.test(parts[4] ?? '')
    )
      return false;
    book.kind('df', line);
    if (
      parts[4] === '100%' &&
      /^(?:0[KMG]?B?|\d{1,3}K)$/iu.test(parts[3] ?? '') &&
      !alwaysFull.test(parts[0] ?? '') &&
      !parts[5].startsWith('/snap')
    ) {
      book.find('guest-disk-full', 'yes', line, {
        reason: 'guest-df-full',
        sure: 'medium',
        cites: ['Q10'],
        params: { name: parts[5] },
      });
      book.hint('quiesce', 3);
    }
    return true;
  }

  return {
    read(line) {
      if (line.log || line.command !== null) return false;
      const volumes = line.text.includes('/vmfs/volumes/');
      if (!volumes && !(line.text.includes('%') && line.text.includes('/dev/'))) return false;
      const parts = line.text.trim().split(/\s+/u, 40);
      if (!volumes) return readGuestDf(line, parts);
      return readListRow(line, parts) || readHostDf(line, parts);
    },
  };
}
