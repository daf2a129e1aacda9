import type { Journey } from '#src/content/journeys/journey.ts';
import { noQuiescingJourneys } from '#src/content/journeys/no-quiescing.ts';

const vssFixes = [
  'check-vss-configuration',
  'repair-vss-writer',
  'tools-without-vss',
  'symantec-vss-provider',
];

/** Walks for a quiesced snapshot that fails, to the cause in the guest. */
// prettier-ignore
export const journeys: readonly Journey[] = [
  {
    id: 'io-hold-with-full-disk',
    pack: 'quiesce',
    answers: [
      ['error', 'io-hold'], ['agent-restart-pending', 'no'], ['guest-os', 'windows'], ['vss-writers', 'healthy'],
      ['guest-disk-full', 'yes'], ['guest-io', 'normal'], ['operation', 'backup'], ['exchange', 'no'], ['consistency', 'application'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['free-guest-space', 'check-vss-configuration', 'freeze-thaw-scripts'],
      applies: ['free-guest-space'],
      ruledOut: ['reduce-guest-io', 'restart-guest', 'no-quiesce-backup', 'tools-without-vss'],
    },
  },
  {
    id: 'vss-error-with-restart-pending',
    pack: 'quiesce',
    answers: [
      ['error', 'vss-error'], ['guest-os', 'windows'], ['agent-restart-pending', 'yes'], ['guest-disk-full', 'no'],
      ['vss-writers', 'unknown'], ['guest-io', 'unknown'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['restart-guest', 'check-vss-configuration', 'repair-vss-writer'],
      applies: ['restart-guest', 'check-vss-configuration'],
      ruledOut: ['free-guest-space', 'fix-freeze-script'],
    },
  },
  {
    id: 'faulty-writers',
    pack: 'quiesce',
    answers: [
      ['error', 'vss-error'], ['guest-os', 'windows'], ['agent-restart-pending', 'no'], ['guest-disk-full', 'no'],
      ['vss-writers', 'faulty'], ['guest-io', 'normal'], ['operation', 'backup'], ['exchange', 'no'], ['consistency', 'application'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['repair-vss-writer', 'check-vss-configuration', 'freeze-thaw-scripts'],
      applies: ['repair-vss-writer', 'check-vss-configuration'],
      ruledOut: ['restart-guest', 'reduce-guest-io', 'no-quiesce-backup', 'tools-without-vss', 'symantec-vss-provider'],
    },
  },
  {
    id: 'script-failed',
    pack: 'quiesce',
    answers: [
      ['error', 'script-failed'], ['agent-restart-pending', 'no'], ['operation', 'backup'], ['guest-disk-full', 'no'],
      ['consistency', 'application'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['fix-freeze-script', 'open-vmware-case'],
      applies: ['fix-freeze-script'],
      ruledOut: ['reduce-guest-io', 'free-guest-space', ...vssFixes],
    },
  },
  {
    id: 'linux-guest',
    pack: 'quiesce',
    answers: [
      ['error', 'io-hold'], ['agent-restart-pending', 'no'], ['guest-os', 'linux-other'], ['operation', 'client'],
      ['guest-disk-full', 'no'], ['guest-io', 'high'], ['consistency', 'crash'], ['esxi', '5.x'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['reduce-guest-io', 'no-quiesce-client', 'freeze-thaw-scripts'],
      applies: ['reduce-guest-io', 'no-quiesce-client'],
      ruledOut: vssFixes,
    },
  },
  {
    id: 'exchange-under-netbackup',
    pack: 'quiesce',
    start: [['exchange', 'yes'], ['netbackup', 'yes'], ['guest-os', 'windows']],
    answers: [
      ['error', 'vss-error'], ['operation', 'backup'], ['agent-restart-pending', 'no'], ['guest-disk-full', 'no'],
      ['vss-writers', 'healthy'], ['guest-io', 'normal'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['symantec-vss-provider', 'check-vss-configuration'],
      applies: ['symantec-vss-provider', 'check-vss-configuration'],
      ruledOut: ['repair-vss-writer', 'reduce-guest-io', 'restart-guest'],
    },
  },
  {
    id: 'quiesce-all-unknown',
    pack: 'quiesce',
    answers: [
      ['error', 'unknown'], ['guest-os', 'unknown'], ['agent-restart-pending', 'unknown'], ['guest-disk-full', 'unknown'],
      ['guest-io', 'unknown'], ['vss-writers', 'unknown'],
    ],
    expect: {
      verdict: 'candidates',
      first: ['restart-guest', 'check-vss-configuration', 'free-guest-space'],
      applies: [],
      ruledOut: [],
    },
  },
  ...noQuiescingJourneys,
];
