import type { Facts, Outcomes } from '#src/engine/types.ts';
import type { PackId } from '#src/content/catalogue.ts';

/** Whom to ask. Words: `case:vendors.<vendor>`. */
export type Vendor = 'broadcom' | 'veeam' | 'writer' | 'symantec' | 'backup';

/** A vendor to ask, with the statements that say so; `adds` are not in the article. */
export interface Escalation {
  readonly vendor: Vendor;
  readonly cites: readonly string[];
  readonly adds: readonly string[];
}

/**
 * Whom to ask when all is tried, the one most likely to be able to help first. `facts` are those after trying.
 * VMware is always among them: the articles are about snapshots that VMware makes and removes.
 */
export function escalationOf(pack: PackId, facts: Facts, outcomes: Outcomes): Escalation[] {
  return byArticle[pack]?.(facts, outcomes) ?? [broadcom];
}

const broadcom: Escalation = { vendor: 'broadcom', cites: [], adds: ['E80'] };
const settings = ['direct-nfs-access', 'same-host-hotadd', 'force-network-mode', 'reduce-concurrent-tasks'];

/** S07: a removal that does harm by hand too is VMware's; one that does so only in the job may lie in the job's settings. */
function ofStun(facts: Facts, outcomes: Outcomes): Escalation[] {
  const vmware: Escalation = { vendor: 'broadcom', cites: ['S07'], adds: [] };
  const veeam: Escalation = { vendor: 'veeam', cites: [], adds: ['E80'] };
  if (facts['isolation-test'] === 'reproduces') return [vmware];
  if (facts['isolation-test'] === 'clean') return [veeam, vmware];
  return settings.some((fix) => outcomes[fix] !== undefined) ? [vmware, veeam] : [vmware];
}

const backupFixes = ['no-quiesce-backup', 'vcb-quiescing', 'tools-without-vss'];

function ofQuiesce(facts: Facts, outcomes: Outcomes): Escalation[] {
  const vendors: Escalation[] = [];
  const writers = facts['vss-writers'];
  if (writers === 'faulty' || outcomes['repair-vss-writer'] !== undefined)
    vendors.push({ vendor: 'writer', cites: ['Q32'], adds: [] });
  if (outcomes['symantec-vss-provider'] !== undefined)
    vendors.push({ vendor: 'symantec', cites: ['Q30'], adds: [] });
  vendors.push(broadcom);
  if (backupFixes.some((fix) => outcomes[fix] !== undefined))
    vendors.push({ vendor: 'backup', cites: [], adds: ['E80'] });
  return vendors;
}

/** Articles that know of others to ask than VMware. */
const byArticle: Partial<Record<PackId, (facts: Facts, outcomes: Outcomes) => Escalation[]>> = {
  quiesce: ofQuiesce,
  stun: ofStun,
};
