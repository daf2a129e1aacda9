import type { Journey } from '#src/content/journeys/journey.ts';

const nfsFixes = ['direct-nfs-access', 'upgrade-esxi', 'same-host-hotadd', 'force-network-mode'];

/** Walks for a VM that stops answering while a snapshot is removed. */
// prettier-ignore
export const journeys: readonly Journey[] = [
  {
    id: 'known-issue',
    pack: 'stun',
    answers: [['datastore', 'nfs3'], ['transport', 'hotadd'], ['proxy-host', 'other'], ['esxi', '7.x']],
    expect: { verdict: 'known-issue', first: nfsFixes, applies: nfsFixes.slice(1), ruledOut: [] },
  },
  {
    id: 'known-issue-before-u2b',
    pack: 'stun',
    answers: [['datastore', 'nfs3'], ['transport', 'hotadd'], ['proxy-host', 'other'], ['esxi', '8.0-before-u2b']],
    expect: { verdict: 'known-issue', first: nfsFixes, applies: nfsFixes.slice(1), ruledOut: [] },
  },
  {
    id: 'known-issue-without-direct-nfs',
    pack: 'stun',
    start: [['direct-nfs', 'cannot'], ['datastore', 'nfs3']],
    answers: [['transport', 'hotadd'], ['proxy-host', 'other'], ['esxi', '6.x']],
    expect: { verdict: 'known-issue', first: nfsFixes.slice(1), applies: nfsFixes.slice(1), ruledOut: ['direct-nfs-access'] },
  },
  {
    id: 'fixed-in-u2b',
    pack: 'stun',
    answers: [
      ['datastore', 'nfs3'], ['transport', 'hotadd'], ['proxy-host', 'other'], ['esxi', '8.0-u2b'], ['existing-snapshots', 'no'],
      ['orphaned-snapshots', 'no'], ['concurrent-tasks', 'few'], ['storage-load', 'normal'], ['cpu-spike', 'no'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['run-isolating-test', 'move-backup-window'],
      applies: [],
      ruledOut: [...nfsFixes, 'remove-existing-snapshots', 'faster-datastore', 'raise-cpu-reservation'],
    },
  },
  {
    id: 'nfs41',
    pack: 'stun',
    answers: [
      ['datastore', 'nfs41'], ['existing-snapshots', 'no'], ['orphaned-snapshots', 'no'], ['esxi', '7.x'],
      ['concurrent-tasks', 'many'], ['storage-load', 'normal'], ['cpu-spike', 'no'], ['isolation-test', 'reproduces'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['reduce-concurrent-tasks'],
      applies: ['reduce-concurrent-tasks', 'open-vmware-case'],
      ruledOut: [...nfsFixes, 'run-isolating-test'],
    },
  },
  {
    id: 'vmfs-with-snapshots',
    pack: 'stun',
    answers: [
      ['datastore', 'vmfs'], ['existing-snapshots', 'yes'], ['orphaned-snapshots', 'yes'], ['esxi', '6.x'],
      ['concurrent-tasks', 'few'], ['storage-load', 'normal'], ['cpu-spike', 'no'], ['isolation-test', 'unknown'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['remove-existing-snapshots', 'remove-orphaned-snapshots', 'run-isolating-test'],
      applies: ['remove-existing-snapshots', 'remove-orphaned-snapshots'],
      ruledOut: [...nfsFixes, 'reduce-concurrent-tasks', 'faster-datastore'],
    },
  },
  {
    id: 'storage-under-load',
    pack: 'stun',
    answers: [
      ['datastore', 'vmfs'], ['existing-snapshots', 'no'], ['orphaned-snapshots', 'no'], ['esxi', '8.0-u2b'],
      ['concurrent-tasks', 'many'], ['storage-load', 'high'], ['cpu-spike', 'no'], ['isolation-test', 'clean'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['move-backup-window', 'reduce-concurrent-tasks', 'faster-datastore'],
      applies: ['move-backup-window', 'reduce-concurrent-tasks', 'faster-datastore', 'redirect-snapshots'],
      ruledOut: [...nfsFixes, 'remove-existing-snapshots', 'run-isolating-test'],
    },
  },
  {
    id: 'stun-all-unknown',
    pack: 'stun',
    answers: [
      ['datastore', 'unknown'], ['transport', 'unknown'], ['proxy-host', 'unknown'], ['esxi', 'unknown'],
      ['existing-snapshots', 'unknown'], ['orphaned-snapshots', 'unknown'], ['concurrent-tasks', 'unknown'],
      ['storage-load', 'unknown'], ['cpu-spike', 'unknown'],
    ],
    expect: { verdict: 'candidates', first: nfsFixes, applies: [], ruledOut: [] },
  },
];
