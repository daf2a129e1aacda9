import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoted } from '#src/case/command-shell.ts';
import { isVm, partsOf, snapshotCommands } from '#src/case/command-snapshot.ts';
import { listedVms } from '#src/case/command-vms.ts';

/** What a POSIX shell makes of a text of arguments, each ended by NUL. */
function argumentsIn(text: string): string[] {
  const script = `printf '%s\\0' ${text}`;
  const out = execFileSync('/bin/sh', ['-s'], { input: script, maxBuffer: 64 * 1024 * 1024 });
  return out.toString('utf8').split('\0').slice(0, -1);
}

const nasty = fc.constantFrom(
  "it's",
  '$(reboot)',
  '`id`',
  '$HOME',
  '\\',
  "'\\''",
  '"',
  '!!',
  '*',
  '~',
  '; rm -rf /',
  '|',
  '&',
  '\n',
  '更新前の「確認」',
  '-n',
  '',
  ' ',
);
const typed = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), { maxLength: 4 })
  .map((parts) => parts.join('').replaceAll('\0', ''));

describe('quoting', () => {
  test('10,000 texts come back from a POSIX shell exactly as they were typed', () => {
    const texts = fc.sample(typed, 10_000);
    for (let at = 0; at < texts.length; at += 500) {
      const some = texts.slice(at, at + 500);
      expect(argumentsIn(some.map(quoted).join(' '))).toEqual(some);
    }
  }, 60_000);
});

describe('the command', () => {
  const wish = { vm: '23', name: 'before "patch" $1', description: "更新前 it's `safe`", memory: false };

  test('of vim-cmd takes memory, then quiesce; that of vmware-cmd quiesce, then memory', () => {
    const memory = { ...wish, memory: true };
    expect(partsOf('vim-cmd', memory).map((part) => part.id)).toEqual([
      'vm',
      'name',
      'description',
      'memory',
      'quiesce',
    ]);
    expect(partsOf('vmware-cmd', memory).map((part) => part.id)).toEqual([
      'path',
      'name',
      'description',
      'quiesce',
      'memory',
    ]);
    expect(snapshotCommands('vim-cmd', memory).create.text).toMatch(/ 1 0$/);
    expect(snapshotCommands('vmware-cmd', memory).create.text).toMatch(/ 0 1$/);
  });

  test.each(['vim-cmd', 'vmware-vim-cmd'] as const)('of %s reaches it with five arguments', (tool) => {
    const { create } = snapshotCommands(tool, wish);
    const [command, sub, ...rest] = argumentsIn(create.text);
    expect([command, sub]).toEqual([tool, 'vmsvc/snapshot.create']);
    expect(rest).toEqual(['23', wish.name, wish.description, '0', '0']);
  });

  test('of vmware-cmd keeps a path with blanks in one piece', () => {
    const vm = '/vmfs/volumes/NFS 01/sql prod/sql prod.vmx';
    const { create } = snapshotCommands('vmware-cmd', { ...wish, vm });
    expect(argumentsIn(create.text)).toEqual([
      'vmware-cmd',
      vm,
      'createsnapshot',
      wish.name,
      wish.description,
      '0',
      '0',
    ]);
  });

  test('never leaves an argument out: an empty description stays one', () => {
    expect(
      snapshotCommands('vim-cmd', { vm: '7', name: 'a', description: '', memory: false }).create.text,
    ).toBe("vim-cmd vmsvc/snapshot.create 7 'a' '' 0 0");
  });

  test('only the one in the middle changes anything', () => {
    const { before, create, after } = snapshotCommands('vim-cmd', wish);
    expect([before.effect, create.effect, after.effect]).toEqual(['read-only', 'changing', 'read-only']);
  });
});

describe('a pasted list', () => {
  test('gives number, name and path of each VM, blanks in names kept', () => {
    const text = [
      'Vmid        Name                  File                         Guest OS          Version   Annotation',
      '16     app 01      [NFS 01] app 01/app 01.vmx        windows9Server64Guest   vmx-13',
      '23     会計DB      [gold] kaikei/kaikei.vmx   centos7_64Guest   vmx-13   note',
    ].join('\r\n');
    expect(listedVms(text)).toEqual([
      { vmid: 16, name: 'app 01', path: '/vmfs/volumes/NFS 01/app 01/app 01.vmx' },
      { vmid: 23, name: '会計DB', path: '/vmfs/volumes/gold/kaikei/kaikei.vmx' },
    ]);
  });

  test('of vmware-cmd -l gives paths', () =>
    expect(listedVms('/vmfs/volumes/4adecc3a/VMname/VMname.vmx\n')).toEqual([
      { vmid: null, name: 'VMname', path: '/vmfs/volumes/4adecc3a/VMname/VMname.vmx' },
    ]));

  test('is read without harm whatever it holds', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void listedVms(text))));
});

describe('the VM of a command', () => {
  test.each(['23', '1', '1047'])('vim-cmd takes the number %s', (vm) => {
    expect(isVm('vim-cmd', vm)).toBe(true);
  });
  test.each(['abc', '２３', '0', '23 24', 'web01', '-1', '23;'])('vim-cmd does not take %s', (vm) => {
    expect(isVm('vim-cmd', vm)).toBe(false);
  });
  test('vmware-cmd takes the whole path of a .vmx and nothing else', () => {
    expect(isVm('vmware-cmd', '/vmfs/volumes/4adecc3a-62b367e8/営業 DB/営業 DB.vmx')).toBe(true);
    for (const vm of ['23', 'web01', '[gold] web01/web01.vmx', '/vmfs/volumes/gold/web01/web01.vmdk'])
      expect(isVm('vmware-cmd', vm)).toBe(false);
  });
});
