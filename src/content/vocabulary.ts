/** Facts and their values: public ids, never renamed once released. Words for them live in `locales/`. */
const yesNo = ['yes', 'no'] as const;

export const vocabulary = {
  esxi: ['3.5', '4.0', '4.1', '5.x', '6.x', '7.x', '8.0-before-u2b', '8.0-u2b', '9.x'],
  error: ['io-hold', 'vss-error', 'script-failed', 'timeout', 'other'],
  operation: ['client', 'clone', 'vim-cmd', 'vmware-cmd', 'backup', 'other'],
  'guest-os': ['windows', 'windows-older', 'linux-other'],
  'agent-restart-pending': yesNo,
  'guest-disk-full': yesNo,
  'vss-writers': ['healthy', 'faulty', 'none-listed'],
  'guest-io': ['high', 'normal'],
  consistency: ['application', 'crash'],
  'backup-quiescing': ['vcb', 'can-turn-off', 'cannot-turn-off'],
  exchange: yesNo,
  netbackup: yesNo,
  'tools-before-symantec': yesNo,
  datastore: ['nfs3', 'nfs41', 'vmfs', 'other'],
  transport: ['hotadd', 'direct-nfs', 'direct-san', 'nbd'],
  'proxy-host': ['same', 'other'],
  'direct-nfs': ['can', 'cannot'],
  'proxy-os': ['windows', 'debian', 'rhel'],
  'same-host-priority': ['no-stun', 'speed'],
  'isolation-test': ['reproduces', 'clean'],
  'existing-snapshots': yesNo,
  'orphaned-snapshots': yesNo,
  'cpu-spike': yesNo,
  'tools-quiescence': yesNo,
  'storage-load': ['high', 'normal'],
  'concurrent-tasks': ['many', 'few'],
} as const;

/** Facts whose values are in order, oldest first. */
export const orderedFacts = ['esxi'] as const;

export type FactId = keyof typeof vocabulary;
export type ValueOf<F extends FactId> = (typeof vocabulary)[F][number];

/** One leaf of a condition, with the values checked against the vocabulary. */
type Leaf = {
  [F in FactId]:
    | { readonly fact: F; readonly is: ValueOf<F> }
    | { readonly fact: F; readonly in: readonly ValueOf<F>[] }
    | (F extends (typeof orderedFacts)[number]
        ? | { readonly fact: F; readonly before: ValueOf<F> }
          | { readonly fact: F; readonly atLeast: ValueOf<F> }
        : never);
}[FactId];

/** A condition over the facts of this vocabulary. */
export type When =
  | Leaf
  | { readonly all: readonly When[] }
  | { readonly any: readonly When[] }
  | { readonly not: When }
  | { readonly unasked: string };
