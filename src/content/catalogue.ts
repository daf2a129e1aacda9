/**
 * The catalogue: articles, and their fixes in pack order. They are public ids, kept apart from the packs so that a link can be
 * read without them. All else of an article is found by its id.
 */
export const catalogue = {
  quiesce: [
    'restart-guest',
    'free-guest-space',
    'repair-vss-writer',
    'fix-freeze-script',
    'symantec-vss-provider',
    'reduce-guest-io',
    'check-vss-configuration',
    'freeze-thaw-scripts',
    'no-quiesce-client',
    'no-quiesce-vim-cmd',
    'no-quiesce-vmware-cmd',
    'no-quiesce-backup',
    'vcb-quiescing',
    'tools-without-vss',
    'open-vmware-case',
  ],
  stun: [
    'direct-nfs-access',
    'upgrade-esxi',
    'same-host-hotadd',
    'force-network-mode',
    'remove-existing-snapshots',
    'remove-orphaned-snapshots',
    'reduce-concurrent-tasks',
    'faster-datastore',
    'raise-cpu-reservation',
    'run-isolating-test',
    'update-builds',
    'bigger-host',
    'move-backup-window',
    'redirect-snapshots',
    'open-vmware-case',
  ],
} as const;

export type PackId = keyof typeof catalogue;
export const packIds = Object.keys(catalogue) as PackId[];

/** Every fix id of every article, each once. */
export const fixIds: readonly string[] = [...new Set<string>(Object.values(catalogue).flat())];

/** The articles in which a fix stands. */
export const packsWith = (fix: string): PackId[] =>
  packIds.filter((id) => catalogue[id].some((one) => one === fix));
