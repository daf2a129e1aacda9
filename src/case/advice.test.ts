import { describe, expect, test } from 'vitest';
import { readLink } from '#src/case/link.ts';
import { catalogue, type PackId } from '#src/content/catalogue.ts';
import { packs } from '#src/content/registry.ts';
import { rulesOf } from '#src/content/rules.ts';
import { nextQuestion } from '#src/engine/next-question.ts';
import { rankFixes } from '#src/engine/rank-fixes.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';

/**
 * What must come out for a case: `open` fixes apply or are possible, `out` are ruled out, `top` has one of these among the first
 * three, `first` is the very first, `order` holds from left to right for those that are open. Ids stand with a blank between.
 */
interface Case {
  readonly why: string;
  readonly facts: string;
  readonly open?: string;
  readonly out?: string;
  readonly applies?: string;
  readonly notCertain?: string;
  readonly top?: string;
  readonly first?: string;
  readonly order?: string;
  readonly verdict?: 'known-issue' | 'candidates';
}

const known = 'datastore=nfs3&transport=hotadd&proxy-host=other';
const workarounds = 'same-host-hotadd force-network-mode';
const nfsFixes = `direct-nfs-access upgrade-esxi ${workarounds}`;
const vssFixes = 'check-vss-configuration repair-vss-writer tools-without-vss symantec-vss-provider';
const plainFixes =
  'no-quiesce-client no-quiesce-vim-cmd no-quiesce-vmware-cmd no-quiesce-backup vcb-quiescing tools-without-vss';
const general =
  'reduce-concurrent-tasks faster-datastore raise-cpu-reservation update-builds bigger-host move-backup-window redirect-snapshots';
const snapshots = 'remove-existing-snapshots remove-orphaned-snapshots';

const stun: readonly Case[] = [
  // The known issue, and its edges.
  ...['3.5', '4.0', '4.1', '5.x', '6.x', '7.x', '8.0-before-u2b'].map((esxi) => ({
    why: `S19 S21: ESXi ${esxi} has it`,
    facts: `${known}&esxi=${esxi}`,
    open: nfsFixes,
    applies: `upgrade-esxi ${workarounds}`,
    first: 'direct-nfs-access',
    order: nfsFixes,
    verdict: 'known-issue' as const,
  })),
  ...['8.0-u2b', '9.x'].map((esxi) => ({
    why: `S19: fixed in ESXi ${esxi}`,
    facts: `${known}&esxi=${esxi}`,
    open: `run-isolating-test ${snapshots} ${general}`,
    out: nfsFixes,
    verdict: 'candidates' as const,
  })),
  ...['datastore=nfs41', 'datastore=vmfs', 'datastore=other'].map((datastore) => ({
    why: `S21: ${datastore} is not this issue`,
    facts: `${datastore}&transport=hotadd&proxy-host=other&esxi=7.x`,
    open: `run-isolating-test ${snapshots} ${general}`,
    out: nfsFixes,
    verdict: 'candidates' as const,
  })),
  ...['direct-nfs', 'direct-san', 'nbd'].map((transport) => ({
    why: `S21: transport ${transport} is not this issue`,
    facts: `datastore=nfs3&transport=${transport}&proxy-host=other&esxi=7.x`,
    open: `run-isolating-test ${snapshots} ${general}`,
    out: nfsFixes,
    verdict: 'candidates' as const,
  })),
  {
    why: 'S21: a proxy on the same host is not this issue',
    facts: 'datastore=nfs3&transport=hotadd&proxy-host=same&esxi=7.x',
    open: `run-isolating-test ${snapshots} ${general}`,
    out: nfsFixes,
    verdict: 'candidates',
  },
  {
    why: 'S19 S21: one fact that speaks against it is enough, though nothing else is known',
    facts: 'esxi=8.0-u2b',
    out: nfsFixes,
    open: `run-isolating-test ${snapshots} ${general}`,
  },
  {
    why: 'S08: on NFS 3 look at the known issue first',
    facts: 'datastore=nfs3',
    open: nfsFixes,
    notCertain: nfsFixes,
    first: 'direct-nfs-access',
    order: nfsFixes,
    verdict: 'candidates',
  },
  {
    why: 'S20 S21: ESXi is not known yet, so the issue is likely but not certain',
    facts: known,
    open: nfsFixes,
    notCertain: nfsFixes,
    first: 'direct-nfs-access',
    order: `${nfsFixes} run-isolating-test`,
    verdict: 'candidates',
  },
  {
    why: 'E10: an unknown version is not an old one',
    facts: `${known}&esxi=unknown`,
    open: nfsFixes,
    notCertain: nfsFixes,
    verdict: 'candidates',
  },
  {
    why: 'S20: a clean isolating test does not rule it out',
    facts: `${known}&esxi=7.x&isolation-test=clean`,
    open: nfsFixes,
    applies: 'upgrade-esxi',
    out: 'run-isolating-test',
    first: 'direct-nfs-access',
    verdict: 'known-issue',
  },
  {
    why: 'S20: nor does a clean test while the rest is unknown',
    facts: 'isolation-test=clean',
    open: nfsFixes,
    out: 'run-isolating-test',
  },
  {
    why: 'S07: a test that shows the stun does not rule the known issue out either',
    facts: `${known}&esxi=7.x&isolation-test=reproduces`,
    open: `${nfsFixes} open-vmware-case`,
    first: 'direct-nfs-access',
    verdict: 'known-issue',
  },
  {
    why: 'S28: Direct NFS cannot be used, so the workarounds, the better one first',
    facts: `${known}&esxi=7.x&direct-nfs=cannot`,
    open: `upgrade-esxi ${workarounds}`,
    out: 'direct-nfs-access',
    top: 'same-host-hotadd',
    order: workarounds,
    verdict: 'known-issue',
  },
  {
    why: 'S22: Direct NFS can be used',
    facts: `${known}&esxi=7.x&direct-nfs=can`,
    applies: nfsFixes,
    first: 'direct-nfs-access',
    order: nfsFixes,
  },
  {
    why: 'S22: Direct NFS is no advice for a VM that is not on NFS 3',
    facts: 'datastore=vmfs&direct-nfs=can',
    out: nfsFixes,
  },
  {
    why: 'S28: Direct NFS was tried and cannot be done here',
    facts: `${known}&esxi=7.x&tried=direct-nfs-access:cannot`,
    open: nfsFixes,
    first: 'upgrade-esxi',
    top: workarounds,
    verdict: 'known-issue',
  },
  {
    why: 'S28: Direct NFS and the upgrade are out of reach',
    facts: `${known}&esxi=7.x&tried=direct-nfs-access:cannot,upgrade-esxi:cannot`,
    first: 'same-host-hotadd',
    order: workarounds,
    verdict: 'known-issue',
  },
  {
    why: 'S07: all four were tried in vain, so what is general comes next',
    facts: `${known}&esxi=7.x&tried=direct-nfs-access:cannot,upgrade-esxi:no-change,same-host-hotadd:no-change,force-network-mode:no-change`,
    top: `${snapshots} run-isolating-test`,
    open: general,
    verdict: 'known-issue',
  },
  ...['no-stun', 'speed'].map((priority) => ({
    why: `S32 S33: the priority ${priority} changes the registry value, not the list`,
    facts: `${known}&direct-nfs=cannot&esxi=7.x&same-host-priority=${priority}`,
    applies: `upgrade-esxi ${workarounds}`,
    out: 'direct-nfs-access',
    verdict: 'known-issue' as const,
  })),
  ...['yes', 'no'].map((quiescence) => ({
    why: `E61: Tools quiescence ${quiescence} is a matter of words, no fix is ruled out by it`,
    facts: `${known}&esxi=7.x&guest-os=windows&tools-quiescence=${quiescence}`,
    open: nfsFixes,
    first: 'direct-nfs-access',
    verdict: 'known-issue' as const,
  })),
  {
    why: 'E61: Tools quiescence is on and the proxy is not known',
    facts: 'esxi=7.x&datastore=nfs3&transport=hotadd&guest-os=windows&tools-quiescence=yes',
    open: `upgrade-esxi ${workarounds}`,
    top: nfsFixes,
  },
  {
    why: 'E61 S09: Direct NFS cannot be used for a VM with a snapshot, so the snapshot must go as well',
    facts: `${known}&esxi=7.x&existing-snapshots=yes`,
    applies: `remove-existing-snapshots upgrade-esxi ${workarounds}`,
    first: 'direct-nfs-access',
  },
  // The general fixes.
  {
    why: 'S09 S10: snapshots were there before the job',
    facts: 'datastore=vmfs&existing-snapshots=yes',
    first: 'remove-existing-snapshots',
    out: nfsFixes,
  },
  {
    why: 'S09: there were none',
    facts: 'datastore=vmfs&existing-snapshots=no',
    out: `remove-existing-snapshots ${nfsFixes}`,
    open: `remove-orphaned-snapshots run-isolating-test ${general}`,
  },
  {
    why: 'S11: an orphaned snapshot',
    facts: 'datastore=vmfs&orphaned-snapshots=yes',
    first: 'remove-orphaned-snapshots',
  },
  { why: 'S11: no orphaned snapshot', facts: 'orphaned-snapshots=no', out: 'remove-orphaned-snapshots' },
  {
    why: 'S09 S11: both, what the VM has before what lies about',
    facts: 'datastore=vmfs&existing-snapshots=yes&orphaned-snapshots=yes',
    order: snapshots,
    first: 'remove-existing-snapshots',
  },
  {
    why: 'S12: many tasks',
    facts: 'datastore=vmfs&concurrent-tasks=many',
    first: 'reduce-concurrent-tasks',
  },
  { why: 'S12: few tasks', facts: 'concurrent-tasks=few', out: 'reduce-concurrent-tasks' },
  {
    why: 'S04 S13 S17 S18: storage under load',
    facts: 'datastore=vmfs&storage-load=high',
    applies: 'faster-datastore move-backup-window redirect-snapshots',
    top: 'faster-datastore move-backup-window',
  },
  {
    why: 'S04: storage with room',
    facts: 'datastore=vmfs&storage-load=normal',
    out: 'faster-datastore',
    open: 'move-backup-window redirect-snapshots',
  },
  {
    why: 'S14 S16: the CPU spikes',
    facts: 'datastore=vmfs&cpu-spike=yes',
    applies: 'raise-cpu-reservation bigger-host',
    top: 'raise-cpu-reservation',
  },
  { why: 'S14: it does not', facts: 'cpu-spike=no', out: 'raise-cpu-reservation', open: 'bigger-host' },
  {
    why: 'S07: the isolating test shows it: S09 to S18, then VMware',
    facts: 'datastore=vmfs&isolation-test=reproduces',
    applies: 'open-vmware-case',
    open: `${snapshots} ${general} update-builds bigger-host`,
    out: 'run-isolating-test',
  },
  {
    why: 'S06: a clean test on VMFS speaks for the load in the backup window',
    facts: 'datastore=vmfs&isolation-test=clean',
    out: `run-isolating-test ${nfsFixes}`,
    open: `${snapshots} ${general} move-backup-window`,
  },
  {
    why: 'S15 E55: very old hosts are advice in themselves',
    facts: 'datastore=vmfs&esxi=5.x',
    applies: 'update-builds',
    first: 'update-builds',
    out: nfsFixes,
  },
  {
    why: 'S15 E55: of 6.x we do not know the update, so newer builds are possible',
    facts: 'datastore=vmfs&esxi=6.x',
    open: 'update-builds',
    notCertain: 'update-builds',
  },
  {
    why: 'S04 S09 S12: everything general at once, the specific first',
    facts: 'datastore=vmfs&existing-snapshots=yes&storage-load=high&concurrent-tasks=many&cpu-spike=yes',
    first: 'remove-existing-snapshots',
    applies: `remove-existing-snapshots reduce-concurrent-tasks faster-datastore raise-cpu-reservation`,
  },
  {
    why: 'nothing is known: nothing is certain, nothing is ruled out',
    facts: '',
    open: `${nfsFixes} run-isolating-test ${snapshots} ${general} open-vmware-case`,
    notCertain: `${nfsFixes} run-isolating-test ${snapshots} ${general} open-vmware-case`,
    verdict: 'candidates',
  },
  {
    why: 'every answer is "I don\'t know"',
    facts: [
      ...['datastore', 'transport', 'proxy-host', 'esxi', 'direct-nfs', 'existing-snapshots', 'storage-load'],
      ...['orphaned-snapshots', 'concurrent-tasks', 'cpu-spike', 'isolation-test'],
    ]
      .map((fact) => `${fact}=unknown`)
      .join('&'),
    open: `${nfsFixes} run-isolating-test ${snapshots} ${general}`,
    notCertain: `${nfsFixes} run-isolating-test ${snapshots} ${general}`,
    verdict: 'candidates',
  },
  // Links as people write them.
  ...['8.0u2', '8.0.2-22380479', '８．０　Ｕ２', '8.0 U1c', '8.0e', '7.0.3-24723872', '6.7 U3'].map(
    (esxi) => ({
      why: `S19 E01 E03: ${esxi} is before U2b`,
      facts: `${known}&esxi=${esxi}`,
      applies: `upgrade-esxi ${workarounds}`,
      verdict: 'known-issue' as const,
    }),
  ),
  ...['8.0 U2b', '8.0.2-23305546', '8.0u3', '8.0.3', '9.0.1.0'].map((esxi) => ({
    why: `S19 E01 E06: ${esxi} has the fix`,
    facts: `${known}&esxi=${esxi}`,
    out: nfsFixes,
    verdict: 'candidates' as const,
  })),
  ...['8.0.2', '8.0 Update 2', '8.0', '8.0.2-23305545'].map((esxi) => ({
    why: `E02 E07: ${esxi} does not say whether it has the fix`,
    facts: `${known}&esxi=${esxi}`,
    open: nfsFixes,
    notCertain: nfsFixes,
    verdict: 'candidates' as const,
  })),
  {
    why: 'a value that does not exist any more rules nothing out',
    facts: 'datastore=nfs5&transport=hotadd&v=0',
    open: nfsFixes,
  },
];

const quiesce: readonly Case[] = [
  // Which error leads where.
  {
    why: 'E40 Q09 Q10: the I/O hold-off error leads with I/O and space',
    facts: 'error=io-hold&guest-os=windows',
    open: 'reduce-guest-io free-guest-space check-vss-configuration restart-guest repair-vss-writer freeze-thaw-scripts',
    out: 'fix-freeze-script',
    first: 'reduce-guest-io',
    order: 'reduce-guest-io free-guest-space repair-vss-writer',
  },
  {
    why: 'E40: the same in a backup of Windows Server 2003; VSS stays on the list',
    facts: 'error=io-hold&guest-os=windows&operation=backup',
    open: 'check-vss-configuration reduce-guest-io free-guest-space restart-guest no-quiesce-backup tools-without-vss',
    out: 'fix-freeze-script no-quiesce-client no-quiesce-vim-cmd no-quiesce-vmware-cmd',
    top: 'reduce-guest-io free-guest-space',
  },
  {
    why: 'Q03 E40: a backup product shows the message, the guest is not known',
    facts: 'error=io-hold&operation=backup',
    open: 'check-vss-configuration reduce-guest-io free-guest-space freeze-thaw-scripts no-quiesce-backup tools-without-vss',
    out: 'no-quiesce-client no-quiesce-vim-cmd no-quiesce-vmware-cmd fix-freeze-script',
    top: 'reduce-guest-io free-guest-space',
  },
  {
    why: 'E40: a VSS error leads with VSS health, then I/O',
    facts: 'error=vss-error&guest-os=windows',
    open: 'restart-guest repair-vss-writer check-vss-configuration reduce-guest-io',
    out: 'fix-freeze-script',
    top: 'restart-guest repair-vss-writer check-vss-configuration',
    order: 'repair-vss-writer reduce-guest-io',
  },
  {
    why: 'E40: VSS health leads also while the guest is not known',
    facts: 'error=vss-error',
    top: 'restart-guest repair-vss-writer check-vss-configuration',
    order: 'restart-guest reduce-guest-io',
  },
  {
    why: 'Q04: the hot clone',
    facts: 'error=vss-error&operation=clone&guest-os=windows',
    open: 'restart-guest repair-vss-writer check-vss-configuration reduce-guest-io',
    out: 'no-quiesce-client no-quiesce-vim-cmd no-quiesce-vmware-cmd no-quiesce-backup vcb-quiescing tools-without-vss',
  },
  {
    why: 'E41: code 2 is the script, not VSS or I/O',
    facts: 'error=script-failed',
    applies: 'fix-freeze-script',
    first: 'fix-freeze-script',
    out: 'check-vss-configuration repair-vss-writer reduce-guest-io symantec-vss-provider freeze-thaw-scripts',
  },
  {
    why: 'E41: the script of a Linux guest fails too',
    facts: 'error=script-failed&guest-os=linux-other',
    first: 'fix-freeze-script',
    out: vssFixes,
  },
  ...['timeout', 'other'].map((error) => ({
    why: `E42 E45: the error ${error} rules out the script alone`,
    facts: `error=${error}&guest-os=windows`,
    open: 'restart-guest free-guest-space repair-vss-writer check-vss-configuration reduce-guest-io freeze-thaw-scripts',
    out: 'fix-freeze-script',
  })),
  // What the guest says.
  {
    why: 'Q11: do this first',
    facts: 'agent-restart-pending=yes&error=vss-error&guest-os=windows',
    first: 'restart-guest',
    applies: 'restart-guest',
  },
  ...['io-hold', 'vss-error', 'timeout', 'other'].map((error) => ({
    why: `Q11: do this first, whatever else applies (${error})`,
    facts: `agent-restart-pending=yes&error=${error}&guest-os=windows&guest-disk-full=yes&vss-writers=faulty&guest-io=high`,
    first: 'restart-guest',
  })),
  { why: 'Q11: the guest was restarted', facts: 'agent-restart-pending=no', out: 'restart-guest' },
  {
    why: 'Q10: 0 bytes free',
    facts: 'error=io-hold&guest-disk-full=yes',
    first: 'free-guest-space',
    applies: 'free-guest-space',
  },
  { why: 'Q10: there is space', facts: 'guest-disk-full=no', out: 'free-guest-space' },
  {
    why: 'Q09 Q13: I/O is high',
    facts: 'error=io-hold&guest-io=high',
    applies: 'reduce-guest-io',
    first: 'reduce-guest-io',
    open: 'freeze-thaw-scripts',
  },
  {
    why: 'Q09: I/O is high, the error is not known',
    facts: 'guest-io=high',
    top: 'reduce-guest-io',
  },
  { why: 'Q09: I/O is normal', facts: 'guest-io=normal', out: 'reduce-guest-io' },
  {
    why: 'Q31: a writer is faulty',
    facts: 'error=vss-error&guest-os=windows&vss-writers=faulty',
    top: 'repair-vss-writer',
    applies: 'repair-vss-writer check-vss-configuration',
  },
  {
    why: 'Q31: a writer is faulty, the error is not known',
    facts: 'guest-os=windows&vss-writers=faulty',
    top: 'repair-vss-writer',
  },
  {
    why: 'Q31: a faulty writer behind the I/O error',
    facts: 'error=io-hold&guest-os=windows&vss-writers=faulty',
    top: 'repair-vss-writer',
    applies: 'repair-vss-writer',
  },
  {
    why: 'E25: no writer at all is a fault too',
    facts: 'error=vss-error&guest-os=windows&vss-writers=none-listed',
    applies: 'repair-vss-writer check-vss-configuration',
    top: 'repair-vss-writer check-vss-configuration',
  },
  {
    why: 'Q12 Q31: healthy writers rule out the writer, not the configuration of VSS',
    facts: 'error=vss-error&guest-os=windows&vss-writers=healthy',
    out: 'repair-vss-writer',
    open: 'check-vss-configuration restart-guest reduce-guest-io',
  },
  {
    why: 'E32: no VSS on Linux; I/O, scripts and no quiescing still fit',
    facts: 'guest-os=linux-other',
    open: 'restart-guest free-guest-space reduce-guest-io freeze-thaw-scripts no-quiesce-client no-quiesce-vim-cmd no-quiesce-backup',
    out: vssFixes,
  },
  {
    why: 'E32: a Linux guest with the I/O error in a backup',
    facts: 'error=io-hold&guest-os=linux-other&operation=backup',
    open: 'reduce-guest-io free-guest-space freeze-thaw-scripts no-quiesce-backup',
    out: `${vssFixes} no-quiesce-client`,
    top: 'reduce-guest-io free-guest-space',
  },
  {
    why: 'E32: no VSS on Linux, though writers are said to be faulty',
    facts:
      'guest-os=linux-other&vss-writers=faulty&error=vss-error&exchange=yes&netbackup=yes&operation=backup',
    out: vssFixes,
  },
  {
    why: 'Q26: Windows older than Server 2003 uses the Sync driver, so no VSS fix',
    facts: 'guest-os=windows-older&operation=backup&backup-quiescing=cannot-turn-off&consistency=crash',
    out: vssFixes,
    open: 'restart-guest free-guest-space reduce-guest-io freeze-thaw-scripts',
  },
  // Without quiescing.
  ...['4.0', '4.1', '5.x', '6.x', '7.x', '8.0-before-u2b', '8.0-u2b', '9.x'].map((esxi) => ({
    why: `Q17 E72: the checkbox is there on ${esxi}`,
    facts: `consistency=crash&operation=client&esxi=${esxi}`,
    first: 'no-quiesce-client',
    applies: 'no-quiesce-client',
    out: 'no-quiesce-vim-cmd no-quiesce-vmware-cmd no-quiesce-backup',
  })),
  {
    why: 'Q18: on 3.5 there is no checkbox',
    facts: 'consistency=crash&esxi=3.5&operation=client',
    out: 'no-quiesce-client',
    open: 'restart-guest reduce-guest-io free-guest-space open-vmware-case',
  },
  {
    why: 'Q17 E32: a Linux guest that hangs when the snapshot is taken in the client',
    facts: 'esxi=5.x&guest-os=linux-other&operation=client',
    open: 'no-quiesce-client',
    out: `${vssFixes} no-quiesce-vmware-cmd vcb-quiescing`,
  },
  ...['3.5', '4.0', '4.1', '5.x', '6.x', '7.x', '8.0-before-u2b', '8.0-u2b', '9.x'].map((esxi) => ({
    why: `Q20 E70: vim-cmd is there on ${esxi}`,
    facts: `consistency=crash&esxi=${esxi}&operation=vim-cmd`,
    first: 'no-quiesce-vim-cmd',
    out: 'no-quiesce-client no-quiesce-vmware-cmd no-quiesce-backup',
  })),
  ...['3.5', '4.0', '4.1'].map((esxi) => ({
    why: `Q21: vmware-cmd is there on ${esxi}`,
    facts: `consistency=crash&esxi=${esxi}&operation=vmware-cmd`,
    first: 'no-quiesce-vmware-cmd',
  })),
  ...['5.x', '6.x', '7.x', '8.0-before-u2b', '8.0-u2b', '9.x'].map((esxi) => ({
    why: `Q16 Q21 E71: neither vmware-cmd nor VCB on ${esxi}`,
    facts: `esxi=${esxi}`,
    out: 'no-quiesce-vmware-cmd vcb-quiescing',
    open: 'no-quiesce-client no-quiesce-vim-cmd no-quiesce-backup tools-without-vss',
  })),
  ...['3.5', '4.0', '4.1'].map((esxi) => ({
    why: `Q15: VCB on ${esxi}`,
    facts: `backup-quiescing=vcb&esxi=${esxi}&operation=backup`,
    open: 'vcb-quiescing',
    out: 'no-quiesce-backup tools-without-vss',
  })),
  {
    why: 'Q15: VCB before 5.0, crash-consistent will do',
    facts: 'backup-quiescing=vcb&esxi=4.0&operation=backup&consistency=crash',
    first: 'vcb-quiescing',
  },
  {
    why: 'Q16: no VCB from vSphere 5.0 on',
    facts: 'backup-quiescing=vcb&esxi=5.x&operation=backup',
    out: 'vcb-quiescing',
    open: 'restart-guest reduce-guest-io check-vss-configuration freeze-thaw-scripts open-vmware-case',
  },
  {
    why: 'Q14: a backup whose quiescing can be turned off',
    facts: 'operation=backup&consistency=crash&backup-quiescing=can-turn-off',
    first: 'no-quiesce-backup',
    out: 'tools-without-vss vcb-quiescing no-quiesce-client',
  },
  ...['3.5', '4.0', '4.1', '5.x', '7.x', '9.x'].map((esxi) => ({
    why: `Q22 Q24: a backup that cannot turn it off, on ${esxi}`,
    facts: `backup-quiescing=cannot-turn-off&consistency=crash&guest-os=windows&operation=backup&esxi=${esxi}`,
    applies: 'tools-without-vss',
    first: 'tools-without-vss',
    out: 'no-quiesce-backup vcb-quiescing',
  })),
  {
    why: 'Q14 Q25: whoever needs application consistency is not told to stop quiescing',
    facts: 'consistency=application',
    out: plainFixes,
    open: 'freeze-thaw-scripts reduce-guest-io check-vss-configuration restart-guest',
  },
  {
    why: 'Q13 Q19: application consistency under load, so scripts',
    facts: 'consistency=application&guest-io=high&error=io-hold',
    applies: 'freeze-thaw-scripts reduce-guest-io',
    out: plainFixes,
    order: 'reduce-guest-io freeze-thaw-scripts',
  },
  // Exchange under NetBackup.
  {
    why: 'Q28: Exchange, backed up with NetBackup',
    facts: 'error=vss-error&exchange=yes&guest-os=windows&netbackup=yes&operation=backup',
    applies: 'symantec-vss-provider',
    top: 'symantec-vss-provider',
  },
  {
    why: 'Q28: also while the error is not known',
    facts: 'exchange=yes&netbackup=yes&guest-os=windows',
    open: 'symantec-vss-provider',
    top: 'symantec-vss-provider',
  },
  { why: 'Q28: Exchange alone', facts: 'exchange=yes&netbackup=no', out: 'symantec-vss-provider' },
  { why: 'Q28: NetBackup alone', facts: 'exchange=no&netbackup=yes', out: 'symantec-vss-provider' },
  {
    why: 'Q29: which came first changes the steps, not the list',
    facts:
      'exchange=yes&guest-os=windows&netbackup=yes&operation=backup&tools-before-symantec=yes&error=vss-error',
    applies: 'symantec-vss-provider',
  },
  {
    why: 'nothing is known: nothing is certain, nothing is ruled out',
    facts: '',
    open: catalogue.quiesce.join(' '),
    notCertain: catalogue.quiesce.join(' '),
    verdict: 'candidates',
  },
  {
    why: 'an old link: a fix that does not exist any more changes nothing',
    facts: 'error=io-hold&tried=retired-fix:helped&v=0',
    open: 'reduce-guest-io',
    first: 'reduce-guest-io',
  },
  {
    why: 'E80: all that applies was tried, so the case goes to support',
    facts: `tried=${catalogue.quiesce
      .filter((id) => id !== 'open-vmware-case')
      .map((id) => `${id}:no-change`)
      .join(',')}`,
    first: 'open-vmware-case',
  },
];

const idsIn = (text = '') => text.split(' ').filter(Boolean);
const everyCase = [
  ...stun.map((one) => ({ pack: 'stun' as const, ...one })),
  ...quiesce.map((one) => ({ pack: 'quiesce' as const, ...one })),
];

function resultOf(pack: PackId, query: string) {
  const { facts, outcomes } = readLink(query).link;
  const rules = rulesOf(packs[pack]);
  const ranked = rankFixes(rules, facts, outcomes);
  const open = ranked.filter((fix) => fix.status !== 'ruled-out').map((fix) => fix.id);
  const statusOf = (id: string) => ranked.find((fix) => fix.id === id)?.status;
  return { verdict: reckonerOf(rules).verdict(facts), open, statusOf };
}

describe.each(everyCase)('$pack: $why', ({ pack, facts, ...wanted }) => {
  test(facts === '' ? 'no facts' : facts, () => {
    const { verdict, open, statusOf } = resultOf(pack, facts);
    for (const id of idsIn(wanted.open)) expect(['applies', 'possible'], id).toContain(statusOf(id));
    for (const id of idsIn(wanted.out)) expect(statusOf(id), id).toBe('ruled-out');
    for (const id of idsIn(wanted.applies)) expect(statusOf(id), id).toBe('applies');
    for (const id of idsIn(wanted.notCertain)) expect(statusOf(id), id).not.toBe('applies');
    if (wanted.first) expect(open[0]).toBe(wanted.first);
    if (wanted.top) expect(open.slice(0, 3).filter((id) => idsIn(wanted.top).includes(id))).not.toEqual([]);
    const ordered = idsIn(wanted.order).filter((id) => open.includes(id));
    expect(open.filter((id) => ordered.includes(id))).toEqual(ordered);
    if (wanted.verdict) expect(verdict).toBe(wanted.verdict);
    expect(open.length).toBeGreaterThanOrEqual(1);
    expect(open).toContain('open-vmware-case');
  });
});

/** What is asked, and what is not, of someone who answers "I don't know" throughout. */
const walks: readonly { pack: PackId; why: string; given: string; asked?: string; never?: string }[] = [
  { pack: 'stun', why: 'S19 S21', given: '', asked: 'datastore transport proxy-host esxi' },
  { pack: 'stun', why: 'S08', given: 'datastore=nfs3', asked: 'transport proxy-host esxi' },
  {
    pack: 'stun',
    why: 'S21: on VMFS nothing about the proxy matters',
    given: 'datastore=vmfs',
    asked: 'existing-snapshots orphaned-snapshots storage-load concurrent-tasks',
    never: 'datastore transport proxy-host direct-nfs proxy-os same-host-priority tools-quiescence guest-os',
  },
  {
    pack: 'stun',
    why: 'S19: on a fixed host nothing about the proxy matters',
    given: 'esxi=8.0-u2b',
    asked: 'existing-snapshots storage-load',
    never: 'datastore transport proxy-host direct-nfs esxi',
  },
  {
    pack: 'stun',
    why: 'S21: in network mode nothing about datastore and proxy matters',
    given: 'transport=nbd',
    never: 'datastore proxy-host direct-nfs',
  },
  { pack: 'stun', why: 'S06: the test was run', given: 'isolation-test=clean', never: 'isolation-test' },
  { pack: 'quiesce', why: 'E40 E32', given: '', asked: 'error guest-os agent-restart-pending' },
  {
    pack: 'quiesce',
    why: 'E32: nothing about VSS is asked of Linux',
    given: 'guest-os=linux-other',
    asked: 'error guest-disk-full guest-io',
    never: 'guest-os vss-writers exchange netbackup tools-before-symantec',
  },
  {
    pack: 'quiesce',
    why: 'Q26: nor of old Windows',
    given: 'guest-os=windows-older',
    never: 'vss-writers exchange netbackup tools-before-symantec',
  },
  {
    pack: 'quiesce',
    why: 'E41: a script that failed is not looked for in VSS or I/O',
    given: 'error=script-failed',
    never: 'vss-writers guest-io exchange netbackup',
  },
  {
    pack: 'quiesce',
    why: 'Q17: a snapshot taken by hand is no matter of the backup product',
    given: 'operation=client&consistency=crash&error=other',
    never: 'backup-quiescing exchange netbackup',
  },
  {
    pack: 'quiesce',
    why: 'Q14: who needs application consistency is not asked how not to quiesce',
    given: 'consistency=application&operation=backup',
    never: 'backup-quiescing esxi',
  },
];

describe.each(walks)('$pack: $why', ({ pack, given, asked = '', never = '' }) => {
  test(`${given || 'no facts'}: asks ${asked || 'on'}, never ${never || 'too much'}`, () => {
    const rules = rulesOf(packs[pack]);
    let { facts } = readLink(given).link;
    const questions: string[] = [];
    for (let next = nextQuestion(rules, facts); next !== null; next = nextQuestion(rules, facts)) {
      questions.push(next);
      facts = { ...facts, [next]: 'unknown' };
    }
    expect(questions).toEqual(expect.arrayContaining(idsIn(asked)));
    expect(questions.filter((fact) => idsIn(never).includes(fact))).toEqual([]);
  });
});

test('each case names fixes of its own article only', () => {
  for (const { pack, open, out, applies, notCertain, top, first, order } of everyCase)
    for (const id of [open, out, applies, notCertain, top, first, order].flatMap(idsIn))
      expect<string[]>([...catalogue[pack]]).toContain(id);
});
