import type { Book, Parser } from '#src/evidence/book.ts';
import { copied } from '#src/evidence/copied.ts';
import type { Line } from '#src/evidence/line.ts';
import type { Place, Vm } from '#src/evidence/report.ts';

const MOST = 2000;
const windowsGuest = /^(?:windows|win(?:vista|xp|net|2000|nt|longhorn))/u;
const oldWindows = /^win(?:nt|2000|98|95|me|31|xp)/u;

/** Reads `vim-cmd vmsvc/getallvms`: VM number, name, datastore and guest. The brackets there name a datastore, no transport. */
export function vmTable(book: Book): Parser {
  let first: Place | null = null;

  function readRow(line: Line): Vm | null {
    const { text } = line;
    const open = text.indexOf('[');
    const close = text.indexOf(']', open);
    const end = text.toLowerCase().indexOf('.vmx', close);
    const start = /^\s{0,4}(\d{1,9})\s+/u.exec(text);
    if (!start || open < start[0].length || close < 0 || end < 0) return null;
    const guest =
      text
        .slice(end + 4)
        .trim()
        .split(/\s/u, 1)[0] ?? '';
    return {
      source: book.source,
      line: line.number,
      vmid: Number(start[1]),
      name: copied(text.slice(start[0].length, open).trim()),
      datastore: copied(text.slice(open + 1, close)),
      file: copied(text.slice(close + 1, end + 4).trim()),
      guest,
    };
  }

  return {
    read(line) {
      if (line.log || line.command !== null) return false;
      const header = line.lower.includes('vmid') && line.lower.includes('guest os');
      const vm = !header && line.text.includes('.vmx') && line.text.includes('[') ? readRow(line) : null;
      if (!header && !vm) return false;
      book.kind('getallvms', line);
      if (vm) first ??= book.place(line);
      if (vm && book.vms.length < MOST) book.vms.push(vm);
      return true;
    },
    end() {
      const vm = book.vms.length === 1 ? book.vms[0] : undefined;
      if (!vm?.guest || !first) return;
      const value = guestOsOf(vm.guest);
      if (value)
        book.find('guest-os', value, first, {
          reason: 'guest-id',
          sure: 'medium',
          cites: ['E32'],
          params: { guest: vm.guest },
        });
    },
  };
}

/** The kind of guest behind VMware's guest id (`windows9Server64Guest`, `centos7-64`); null when it is not known. */
export function guestOsOf(id: string): 'windows' | 'windows-older' | 'linux-other' | null {
  const lower = id.toLowerCase();
  if (oldWindows.test(lower)) return 'windows-older';
  if (windowsGuest.test(lower)) return 'windows';
  return /^(?:centos|rhel|ubuntu|debian|sles|suse|oracle|other.{0,8}linux|fedora|rocky|almalinux|amazonlinux|coreos|vmware-?photon|freebsd|solaris|darwin|asianux|redhat)/u.test(
    lower,
  )
    ? 'linux-other'
    : null;
}
