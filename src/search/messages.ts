import type { PackId } from '#src/content/catalogue.ts';
import type { Facts } from '#src/engine/types.ts';
import type { FactId } from '#src/content/vocabulary.ts';

/** What Microsoft calls the states of a writer that failed (E23). */
const writerStates = 'IDENTIFY PREPARE_BACKUP PREPARE_SNAPSHOT FREEZE THAW POST_SNAPSHOT'
  .split(' ')
  .map((phase) => `VSS_WS_FAILED_AT_${phase}`);

/** Messages and names as logs, interfaces and manuals print them, by the answer they stand for (`Q03`, `Q04`, `E40`–`E42`). */
export const messages: Readonly<Partial<Record<FactId, Readonly<Record<string, readonly string[]>>>>> = {
  error: {
    'io-hold': [
      'Cannot create a quiesced snapshot because the snapshot operation exceeded the time limit for holding off I/O in the frozen virtual machine',
      'スナップショット作成操作が、停止した仮想マシンでの I/O 保留時間制限を超えたため静止スナップショットを作成できません。',
      'vim.fault.FilesystemQuiesceFault',
    ],
    'vss-error': [
      "'VssSyncStart' operation failed: IDispatch error #8449 (0x80042301)",
      'vim.fault.ApplicationQuiesceFault',
    ],
    'script-failed': ['The error code was: 2', 'Custom quiesce script failed.'],
    timeout: [
      'msg.snapshot.quiesce.timeout',
      'A timeout occurred while communicating with VMware Tools in the virtual machine.',
    ],
  },
  operation: { clone: ['clone-temp-1286751732404'] },
  'vss-writers': {
    faulty: [
      'State: [6] Failed',
      'State: [7] Failed',
      'State: [8] Failed',
      'State: [9] Failed',
      'State: [10] Failed',
      'State: [11] Failed',
      'Last error: Timed out',
      'Last error: Non-retryable error',
      'Last error: Retryable error',
      ...writerStates,
    ],
  },
  transport: {
    hotadd: ['Using backup proxy … for disk … [hotadd]'],
    nbd: ['[nbd]', '[nbdssl]'],
    'direct-san': ['[san]'],
  },
  'existing-snapshots': { yes: ['VEEAM BACKUP TEMPORARY SNAPSHOT'] },
  esxi: {
    '8.0-before-u2b': ['VMware ESXi 8.0.2 build-22380479', 'ESXi 8.0 U2', 'ESXi 8.0 Update 2'],
    '8.0-u2b': ['VMware ESXi 8.0.2 build-23305546', 'ESXi 8.0 U2b', 'ESXi 8.0 Update 2b', 'ESXi 8.0 U3'],
  },
};

/** What points to an article as a whole. */
export const signs: Readonly<Partial<Record<PackId, readonly string[]>>> = {
  quiesce: [
    "An error occurred while quiescing the virtual machine. See the virtual machine's event log for details",
    'An error occurred while saving the snapshot: Failed to quiesce the virtual machine.',
    '[msg.snapshot.quiesce.vmerr] The Guest OS has reported an error during quiescing.',
    'The error code was: 5',
    'Cannot create a quiesced snapshot',
  ],
  stun: [
    'Checkpoint_Unstun: vm stopped for 43718260 us',
    'CPT: vm was stunned for 43718260 us',
    'SnapshotVMX_Consolidate',
    'ConsolidateEnd: Snapshot consolidate complete',
    'Removing VM snapshot',
  ],
};

/** What people call an answer. */
export const alsoCalled: typeof messages = {
  error: { 'vss-error': ['VSS error', 'VSSエラー'] },
  'guest-disk-full': { yes: ['C drive full', 'Cドライブの空きがない'] },
};

/** How people tell a symptom; found by, never shown. */
export const tellings: Readonly<Partial<Record<PackId, readonly string[]>>> = {
  quiesce: [
    'The backup job fails: cannot create the snapshot',
    'バックアップ ジョブがエラーになり、スナップショットを作成できない',
  ],
  stun: [
    'The server is unreachable when the backup job ends',
    'バックアップの終わりに、サーバーに接続できなくなる、切断される、フェイルオーバーする',
  ],
};

/** The answers that the title of a known issue names (`S19`–`S21`). */
export const knownIssueFacts: Readonly<Partial<Record<PackId, Facts>>> = {
  stun: { datastore: 'nfs3', transport: 'hotadd' },
};

/** What Microsoft calls the codes (E27). */
export const codeNames: Readonly<Record<string, string>> = {
  '80042301': 'VSS_E_BAD_STATE',
  '80042303': 'VSS_E_PROVIDER_ALREADY_REGISTERED',
  '80042304': 'VSS_E_PROVIDER_NOT_REGISTERED',
  '80042306': 'VSS_E_PROVIDER_VETO',
  '80042308': 'VSS_E_OBJECT_NOT_FOUND',
  '8004230C': 'VSS_E_VOLUME_NOT_SUPPORTED',
  '8004230F': 'VSS_E_UNEXPECTED_PROVIDER_ERROR',
  '80042313': 'VSS_E_FLUSH_WRITES_TIMEOUT',
  '80042314': 'VSS_E_HOLD_WRITES_TIMEOUT',
  '80042316': 'VSS_E_SNAPSHOT_SET_IN_PROGRESS',
  '80042317': 'VSS_E_MAXIMUM_NUMBER_OF_SNAPSHOTS_REACHED',
  '80042319': 'VSS_E_WRITER_NOT_RESPONDING',
  '8004231F': 'VSS_E_INSUFFICIENT_STORAGE',
  '800423F0': 'VSS_E_WRITERERROR_INCONSISTENTSNAPSHOT',
  '800423F1': 'VSS_E_WRITERERROR_OUTOFRESOURCES',
  '800423F2': 'VSS_E_WRITERERROR_TIMEOUT',
  '800423F3': 'VSS_E_WRITERERROR_RETRYABLE',
  '800423F4': 'VSS_E_WRITERERROR_NONRETRYABLE',
  '80042409': 'VSS_E_WRITER_STATUS_NOT_AVAILABLE',
};

/** The events of VSS and volsnap that Windows writes when a shadow copy fails. */
export const windowsEventIds = [
  25, 28, 36, 8193, 8194, 12289, 12292, 12293, 12297, 12298, 12310, 12347, 12348,
] as const;
