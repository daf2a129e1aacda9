import type { PackId } from '#src/content/catalogue.ts';
import type { FactId, ValueOf } from '#src/content/vocabulary.ts';

/**
 * What holds for certain fixes in every case that has these facts, whatever else is known or not.
 * `open` means not ruled out, `uncertain` means that the fix may not be said to apply.
 */
export interface Trap {
  /** The statements and outside facts that say so. */
  readonly because: string;
  readonly pack: PackId;
  readonly facts: { readonly [F in FactId]?: readonly ValueOf<F>[] };
  readonly fixes: readonly string[];
  readonly are: 'ruled-out' | 'open' | 'applies' | 'uncertain';
}

/** Fixes that stand as they do whatever the answer to certain questions is. */
export interface Indifference {
  readonly because: string;
  readonly pack: PackId;
  readonly fixes: readonly string[];
  readonly to: readonly FactId[];
}

const beforeFive = ['3.5', '4.0', '4.1'] as const;
const fromFive = ['5.x', '6.x', '7.x', '8.0-before-u2b', '8.0-u2b', '9.x'] as const;
const beforeU2b = [...beforeFive, '5.x', '6.x', '7.x', '8.0-before-u2b'] as const;
const fromU2b = ['8.0-u2b', '9.x'] as const;

const nfsFixes = ['direct-nfs-access', 'upgrade-esxi', 'same-host-hotadd', 'force-network-mode'];
const withoutDirectNfs = nfsFixes.slice(1);
const vssFixes = [
  'check-vss-configuration',
  'repair-vss-writer',
  'tools-without-vss',
  'symantec-vss-provider',
];
const manualFixes = ['no-quiesce-client', 'no-quiesce-vim-cmd', 'no-quiesce-vmware-cmd'];
const backupFixes = ['no-quiesce-backup', 'vcb-quiescing', 'tools-without-vss'];

const knownIssue = {
  datastore: ['nfs3'],
  transport: ['hotadd'],
  'proxy-host': ['other'],
  esxi: beforeU2b,
} as const;

const quiesce = 'quiesce';
const stun = 'stun';
const out = 'ruled-out';
const notScript = ['io-hold', 'vss-error', 'timeout', 'other'] as const;

// prettier-ignore
export const traps: readonly Trap[] = [
  { because: 'Q10', pack: quiesce, facts: { 'guest-disk-full': ['no'] }, fixes: ['free-guest-space'], are: out },
  { because: 'Q10', pack: quiesce, facts: { 'guest-disk-full': ['yes'] }, fixes: ['free-guest-space'], are: 'applies' },
  { because: 'Q11', pack: quiesce, facts: { 'agent-restart-pending': ['no'] }, fixes: ['restart-guest'], are: out },
  { because: 'Q11', pack: quiesce, facts: { 'agent-restart-pending': ['yes'] }, fixes: ['restart-guest'], are: 'applies' },
  { because: 'Q12', pack: quiesce, facts: { 'guest-os': ['windows'], error: notScript }, fixes: ['check-vss-configuration'], are: 'open' },
  { because: 'Q13', pack: quiesce, facts: { 'guest-io': ['normal'] }, fixes: ['reduce-guest-io'], are: out },
  { because: 'Q09 Q13', pack: quiesce, facts: { 'guest-io': ['high'], error: notScript }, fixes: ['reduce-guest-io'], are: 'applies' },
  { because: 'Q19', pack: quiesce, facts: { error: notScript }, fixes: ['freeze-thaw-scripts'], are: 'open' },
  { because: 'Q14 Q25', pack: quiesce, facts: { consistency: ['application'] }, fixes: [...manualFixes, ...backupFixes], are: out },
  { because: 'Q14', pack: quiesce, facts: { operation: ['client', 'clone', 'vim-cmd', 'vmware-cmd', 'other'] }, fixes: backupFixes, are: out },
  { because: 'Q14', pack: quiesce, facts: { operation: ['backup', 'clone'] }, fixes: manualFixes, are: out },
  { because: 'Q15', pack: quiesce, facts: { 'backup-quiescing': ['can-turn-off', 'cannot-turn-off'] }, fixes: ['vcb-quiescing'], are: out },
  { because: 'Q15', pack: quiesce, facts: { operation: ['backup'], 'backup-quiescing': ['vcb'], consistency: ['crash'], esxi: beforeFive }, fixes: ['vcb-quiescing'], are: 'applies' },
  { because: 'Q16', pack: quiesce, facts: { esxi: fromFive }, fixes: ['vcb-quiescing'], are: out },
  { because: 'Q17 E72', pack: quiesce, facts: { operation: ['client'], consistency: ['crash'], esxi: ['4.0', '4.1', ...fromFive] }, fixes: ['no-quiesce-client'], are: 'applies' },
  { because: 'Q18', pack: quiesce, facts: { esxi: ['3.5'] }, fixes: ['no-quiesce-client'], are: out },
  { because: 'Q20 E70', pack: quiesce, facts: { operation: ['vim-cmd'], consistency: ['crash'] }, fixes: ['no-quiesce-vim-cmd'], are: 'applies' },
  { because: 'Q21', pack: quiesce, facts: { operation: ['vmware-cmd'], consistency: ['crash'], esxi: beforeFive }, fixes: ['no-quiesce-vmware-cmd'], are: 'applies' },
  { because: 'E71', pack: quiesce, facts: { esxi: fromFive }, fixes: ['no-quiesce-vmware-cmd'], are: out },
  { because: 'Q22', pack: quiesce, facts: { 'backup-quiescing': ['cannot-turn-off', 'vcb'] }, fixes: ['no-quiesce-backup'], are: out },
  { because: 'Q22', pack: quiesce, facts: { 'backup-quiescing': ['can-turn-off', 'vcb'] }, fixes: ['tools-without-vss'], are: out },
  { because: 'Q22 Q24', pack: quiesce, facts: { 'guest-os': ['windows'], operation: ['backup'], consistency: ['crash'], 'backup-quiescing': ['cannot-turn-off'] }, fixes: ['tools-without-vss'], are: 'applies' },
  { because: 'Q26', pack: quiesce, facts: { 'guest-os': ['windows-older'] }, fixes: vssFixes, are: out },
  { because: 'E32', pack: quiesce, facts: { 'guest-os': ['linux-other'] }, fixes: vssFixes, are: out },
  { because: 'Q28', pack: quiesce, facts: { exchange: ['no'] }, fixes: ['symantec-vss-provider'], are: out },
  { because: 'Q28', pack: quiesce, facts: { netbackup: ['no'] }, fixes: ['symantec-vss-provider'], are: out },
  { because: 'Q28', pack: quiesce, facts: { 'guest-os': ['windows'], error: notScript, operation: ['backup'], exchange: ['yes'], netbackup: ['yes'] }, fixes: ['symantec-vss-provider'], are: 'applies' },
  { because: 'Q31', pack: quiesce, facts: { 'vss-writers': ['healthy'] }, fixes: ['repair-vss-writer'], are: out },
  { because: 'Q31 E25', pack: quiesce, facts: { 'guest-os': ['windows'], error: notScript, 'vss-writers': ['faulty', 'none-listed'] }, fixes: ['repair-vss-writer', 'check-vss-configuration'], are: 'applies' },
  { because: 'E40', pack: quiesce, facts: { 'guest-os': ['windows'], error: ['vss-error'] }, fixes: ['check-vss-configuration'], are: 'applies' },
  { because: 'E41', pack: quiesce, facts: { error: ['script-failed'] }, fixes: ['fix-freeze-script'], are: 'applies' },
  { because: 'E41', pack: quiesce, facts: { error: ['script-failed'] }, fixes: ['reduce-guest-io', 'check-vss-configuration', 'repair-vss-writer', 'symantec-vss-provider', 'freeze-thaw-scripts'], are: out },
  { because: 'E41', pack: quiesce, facts: { error: notScript }, fixes: ['fix-freeze-script'], are: out },
  { because: 'E80', pack: quiesce, facts: {}, fixes: ['open-vmware-case'], are: 'open' },

  { because: 'S19', pack: stun, facts: { esxi: fromU2b }, fixes: nfsFixes, are: out },
  { because: 'S21', pack: stun, facts: { datastore: ['nfs41', 'vmfs', 'other'] }, fixes: nfsFixes, are: out },
  { because: 'S21', pack: stun, facts: { transport: ['direct-nfs', 'direct-san', 'nbd'] }, fixes: nfsFixes, are: out },
  { because: 'S21', pack: stun, facts: { 'proxy-host': ['same'] }, fixes: nfsFixes, are: out },
  { because: 'S19 S21 S28', pack: stun, facts: knownIssue, fixes: withoutDirectNfs, are: 'applies' },
  { because: 'S20', pack: stun, facts: { ...knownIssue, 'isolation-test': ['clean', 'reproduces'] }, fixes: withoutDirectNfs, are: 'applies' },
  { because: 'S22', pack: stun, facts: { ...knownIssue, 'direct-nfs': ['can'] }, fixes: ['direct-nfs-access'], are: 'applies' },
  { because: 'S28', pack: stun, facts: { 'direct-nfs': ['cannot'] }, fixes: ['direct-nfs-access'], are: out },
  { because: 'S06', pack: stun, facts: { 'isolation-test': ['clean', 'reproduces'] }, fixes: ['run-isolating-test'], are: out },
  { because: 'S07', pack: stun, facts: { 'isolation-test': ['reproduces'] }, fixes: ['open-vmware-case'], are: 'applies' },
  { because: 'S09 S10', pack: stun, facts: { 'existing-snapshots': ['yes'] }, fixes: ['remove-existing-snapshots'], are: 'applies' },
  { because: 'S09', pack: stun, facts: { 'existing-snapshots': ['no'] }, fixes: ['remove-existing-snapshots'], are: out },
  { because: 'S11', pack: stun, facts: { 'orphaned-snapshots': ['yes'] }, fixes: ['remove-orphaned-snapshots'], are: 'applies' },
  { because: 'S11', pack: stun, facts: { 'orphaned-snapshots': ['no'] }, fixes: ['remove-orphaned-snapshots'], are: out },
  { because: 'S12', pack: stun, facts: { 'concurrent-tasks': ['many'] }, fixes: ['reduce-concurrent-tasks'], are: 'applies' },
  { because: 'S12', pack: stun, facts: { 'concurrent-tasks': ['few'] }, fixes: ['reduce-concurrent-tasks'], are: out },
  { because: 'S04 S13', pack: stun, facts: { 'storage-load': ['high'] }, fixes: ['faster-datastore', 'move-backup-window'], are: 'applies' },
  { because: 'S04 S13', pack: stun, facts: { 'storage-load': ['normal'] }, fixes: ['faster-datastore'], are: out },
  { because: 'S14', pack: stun, facts: { 'cpu-spike': ['yes'] }, fixes: ['raise-cpu-reservation'], are: 'applies' },
  { because: 'S14', pack: stun, facts: { 'cpu-spike': ['no'] }, fixes: ['raise-cpu-reservation'], are: out },
  { because: 'E55', pack: stun, facts: { esxi: [...beforeFive, '5.x'] }, fixes: ['update-builds'], are: 'applies' },
  { because: 'S15 S16 S17 S18 S07', pack: stun, facts: {}, fixes: ['update-builds', 'bigger-host', 'move-backup-window', 'redirect-snapshots', 'open-vmware-case'], are: 'open' },
];

// prettier-ignore
export const indifferences: readonly Indifference[] = [
  { because: 'E32', pack: quiesce, fixes: ['restart-guest', 'free-guest-space', 'fix-freeze-script', 'reduce-guest-io', 'freeze-thaw-scripts', ...manualFixes, 'no-quiesce-backup', 'vcb-quiescing'], to: ['guest-os'] },
  { because: 'Q11', pack: quiesce, fixes: ['restart-guest'], to: ['error', 'guest-os', 'operation', 'esxi', 'consistency'] },
  { because: 'Q24 E70', pack: quiesce, fixes: ['tools-without-vss', 'no-quiesce-vim-cmd', 'no-quiesce-backup', 'freeze-thaw-scripts'], to: ['esxi'] },
  { because: 'Q29', pack: quiesce, fixes: ['symantec-vss-provider'], to: ['tools-before-symantec'] },
  { because: 'E24', pack: quiesce, fixes: ['restart-guest', 'reduce-guest-io', 'free-guest-space'], to: ['vss-writers'] },
  { because: 'S20 S07', pack: stun, fixes: nfsFixes, to: ['isolation-test'] },
  { because: 'E61', pack: stun, fixes: withoutDirectNfs, to: ['existing-snapshots', 'tools-quiescence', 'guest-os'] },
  { because: 'S27 S32 S33', pack: stun, fixes: nfsFixes, to: ['proxy-os', 'same-host-priority'] },
  { because: 'S28', pack: stun, fixes: withoutDirectNfs, to: ['direct-nfs'] },
  { because: 'S04', pack: stun, fixes: nfsFixes, to: ['storage-load', 'cpu-spike', 'concurrent-tasks', 'orphaned-snapshots'] },
  { because: 'S07', pack: stun, fixes: ['remove-existing-snapshots', 'remove-orphaned-snapshots', 'reduce-concurrent-tasks', 'faster-datastore', 'raise-cpu-reservation', 'redirect-snapshots'], to: ['isolation-test', 'datastore', 'transport', 'proxy-host', 'esxi'] },
];
