import type { Journey } from '#src/content/journeys/journey.ts';

const byHand = ['no-quiesce-client', 'no-quiesce-vim-cmd', 'no-quiesce-vmware-cmd'];

/** Walks that end with a snapshot that is not quiesced, each by the tool at hand. */
// prettier-ignore
export const noQuiescingJourneys: readonly Journey[] = [
  {
    id: 'client-on-4-1',
    pack: 'quiesce',
    answers: [
      ['error', 'other'], ['guest-os', 'windows'], ['agent-restart-pending', 'no'], ['vss-writers', 'healthy'],
      ['guest-disk-full', 'no'], ['operation', 'client'], ['guest-io', 'normal'], ['consistency', 'crash'], ['esxi', '4.1'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['no-quiesce-client', 'check-vss-configuration'],
      applies: ['no-quiesce-client'],
      ruledOut: ['no-quiesce-vim-cmd', 'no-quiesce-vmware-cmd', 'no-quiesce-backup', 'tools-without-vss'],
    },
  },
  {
    id: 'client-on-3-5',
    pack: 'quiesce',
    answers: [
      ['error', 'other'], ['guest-os', 'windows'], ['agent-restart-pending', 'no'], ['vss-writers', 'healthy'],
      ['guest-disk-full', 'no'], ['operation', 'client'], ['guest-io', 'normal'], ['consistency', 'crash'], ['esxi', '3.5'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['check-vss-configuration', 'freeze-thaw-scripts', 'open-vmware-case'],
      applies: [],
      ruledOut: byHand,
    },
  },
  {
    id: 'vim-cmd',
    pack: 'quiesce',
    answers: [
      ['error', 'io-hold'], ['agent-restart-pending', 'no'], ['guest-os', 'windows'], ['vss-writers', 'healthy'],
      ['guest-disk-full', 'no'], ['operation', 'vim-cmd'], ['guest-io', 'normal'], ['consistency', 'crash'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['no-quiesce-vim-cmd', 'check-vss-configuration'],
      applies: ['no-quiesce-vim-cmd'],
      ruledOut: ['no-quiesce-client', 'no-quiesce-vmware-cmd', 'no-quiesce-backup'],
    },
  },
  {
    id: 'vmware-cmd-on-4-0',
    pack: 'quiesce',
    answers: [
      ['error', 'io-hold'], ['agent-restart-pending', 'no'], ['guest-os', 'windows-older'], ['operation', 'vmware-cmd'],
      ['guest-disk-full', 'no'], ['guest-io', 'normal'], ['consistency', 'crash'], ['esxi', '4.0'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['no-quiesce-vmware-cmd', 'freeze-thaw-scripts'],
      applies: ['no-quiesce-vmware-cmd'],
      ruledOut: ['no-quiesce-client', 'no-quiesce-vim-cmd', 'check-vss-configuration', 'repair-vss-writer'],
    },
  },
  {
    id: 'vcb-on-4-0',
    pack: 'quiesce',
    start: [['operation', 'backup'], ['backup-quiescing', 'vcb'], ['consistency', 'crash'], ['esxi', '4.0']],
    answers: [
      ['error', 'io-hold'], ['agent-restart-pending', 'no'], ['guest-disk-full', 'no'], ['guest-os', 'windows'],
      ['vss-writers', 'healthy'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['vcb-quiescing', 'reduce-guest-io', 'check-vss-configuration'],
      applies: ['vcb-quiescing'],
      ruledOut: ['no-quiesce-backup', 'tools-without-vss', ...byHand],
    },
  },
  {
    id: 'vcb-on-5',
    pack: 'quiesce',
    start: [['operation', 'backup'], ['backup-quiescing', 'vcb'], ['consistency', 'crash'], ['esxi', '5.x']],
    answers: [
      ['error', 'io-hold'], ['agent-restart-pending', 'no'], ['guest-os', 'windows'], ['vss-writers', 'healthy'],
      ['guest-disk-full', 'no'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['reduce-guest-io', 'check-vss-configuration'],
      applies: [],
      ruledOut: ['vcb-quiescing', 'no-quiesce-backup', 'tools-without-vss', ...byHand],
    },
  },
  {
    id: 'backup-turns-quiescing-off',
    pack: 'quiesce',
    answers: [
      ['error', 'io-hold'], ['agent-restart-pending', 'no'], ['guest-os', 'linux-other'], ['operation', 'backup'],
      ['guest-disk-full', 'no'], ['guest-io', 'normal'], ['consistency', 'crash'], ['backup-quiescing', 'can-turn-off'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['no-quiesce-backup', 'freeze-thaw-scripts'],
      applies: ['no-quiesce-backup'],
      ruledOut: ['tools-without-vss', 'vcb-quiescing', ...byHand],
    },
  },
  {
    id: 'backup-cannot-turn-quiescing-off',
    pack: 'quiesce',
    answers: [
      ['error', 'io-hold'], ['agent-restart-pending', 'no'], ['guest-os', 'windows'], ['vss-writers', 'healthy'],
      ['guest-disk-full', 'no'], ['operation', 'backup'], ['guest-io', 'normal'], ['consistency', 'crash'],
      ['backup-quiescing', 'cannot-turn-off'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['tools-without-vss', 'check-vss-configuration'],
      applies: ['tools-without-vss'],
      ruledOut: ['no-quiesce-backup', 'vcb-quiescing', ...byHand],
    },
  },
];
