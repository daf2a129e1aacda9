import { quoted, quotedIfNeeded } from '#src/case/command-shell.ts';
import type { Command } from '#src/content/pack.ts';

/** The tools that take a snapshot at the console; on classic ESX vim-cmd has a longer name (E70). */
export type SnapshotTool = 'vim-cmd' | 'vmware-vim-cmd' | 'vmware-cmd';

/** What a snapshot is to be called and of which VM; `vm` is the VM's number, or for vmware-cmd the path of its `.vmx`. */
export interface SnapshotWish {
  readonly vm: string;
  readonly name: string;
  readonly description: string;
  readonly memory: boolean;
}

/** An argument of the command with what it means. Words: `case:builder.parts.<id>`. */
export interface Part {
  readonly id: 'vm' | 'path' | 'name' | 'description' | 'memory' | 'quiesce';
  readonly text: string;
}

/** Whether a text can be the VM: a number for vim-cmd, which Q20 calls vmid, and the whole path of a `.vmx` for vmware-cmd (Q21). */
export const isVm = (tool: SnapshotTool, vm: string): boolean =>
  (tool === 'vmware-cmd' ? /^\/.+\.vmx$/i : /^[1-9]\d*$/).test(vm);

/**
 * The arguments in the order in which the tool takes them: memory, quiesce for vim-cmd (Q20), quiesce, memory for vmware-cmd (Q21).
 * All are always there (E70), and quiesce is always 0.
 */
export function partsOf(tool: SnapshotTool, { vm, name, description, memory }: SnapshotWish): Part[] {
  const texts: Part[] = [
    { id: 'name', text: quoted(name) },
    { id: 'description', text: quoted(description) },
  ];
  const withMemory: Part = { id: 'memory', text: memory ? '1' : '0' };
  const withoutQuiescing: Part = { id: 'quiesce', text: '0' };
  return tool === 'vmware-cmd'
    ? [{ id: 'path', text: quotedIfNeeded(vm) }, ...texts, withoutQuiescing, withMemory]
    : [{ id: 'vm', text: quotedIfNeeded(vm) }, ...texts, withMemory, withoutQuiescing];
}

/** What to look at before, the command itself, and what shows that it worked. */
export function snapshotCommands(
  tool: SnapshotTool,
  wish: SnapshotWish,
): Record<'before' | 'create' | 'after', Command> {
  const parts = partsOf(tool, wish).map((part) => part.text);
  const vm = parts[0] ?? '';
  const shell = tool === 'vim-cmd' ? 'esxi-shell' : 'esx-console';
  const look = tool === 'vmware-cmd' ? `vmware-cmd ${vm} hassnapshot` : `${tool} vmsvc/snapshot.get ${vm}`;
  const create =
    tool === 'vmware-cmd'
      ? `vmware-cmd ${vm} createsnapshot ${parts.slice(1).join(' ')}`
      : `${tool} vmsvc/snapshot.create ${parts.join(' ')}`;
  return {
    before: { shell, effect: 'read-only', text: look },
    create: { shell, effect: 'changing', text: create },
    after: { shell, effect: 'read-only', text: look },
  };
}
