/** How sure we are of a fact that the articles do not state. `low` serves only to read input leniently, never as advice. */
export type Sureness = 'high' | 'medium' | 'low';

/** A vendor article. Titles are names of foreign pages, so they are data, not words of ours. */
export interface Article {
  readonly publisher: string;
  readonly product: string;
  readonly title: string;
  readonly titleJa?: string;
  readonly address: string;
  readonly legacyId?: string;
  readonly published?: string;
  readonly modified?: string;
}

/** Where an outside fact comes from: the name of a public page, or `ours` for our own inference. */
export interface Addition {
  readonly source: string;
  readonly address?: string;
  readonly sure: Sureness;
}

export const articles = {
  'vmware-kb301541': {
    publisher: 'Broadcom (VMware)',
    product: 'VMware vSphere ESXi',
    title:
      'Cannot create a quiesced snapshot because the snapshot operation exceeded the time limit for holding off I/O in the frozen virtual machine',
    address: 'https://knowledge.broadcom.com/external/article/301541',
    legacyId: '1018194',
  },
  'veeam-kb1681': {
    publisher: 'Veeam',
    product: 'Veeam Backup & Replication 9.5–12.3.1',
    title: 'VM Loses Connection During Snapshot Removal',
    address: 'https://www.veeam.com/kb1681',
    published: '2012-10-04',
    modified: '2025-03-11',
  },
} as const satisfies Record<string, Article>;

export const statements = {
  quiesce: [
    'Q01',
    'Q02',
    'Q03',
    'Q04',
    'Q05',
    'Q06',
    'Q07',
    'Q08',
    'Q09',
    'Q10',
    'Q11',
    'Q12',
    'Q13',
    'Q14',
    'Q15',
    'Q16',
    'Q17',
    'Q18',
    'Q19',
    'Q20',
    'Q21',
    'Q22',
    'Q23',
    'Q24',
    'Q25',
    'Q26',
    'Q27',
    'Q28',
    'Q29',
    'Q30',
    'Q31',
    'Q32',
    'Q33',
  ],
  stun: [
    'S01',
    'S02',
    'S03',
    'S04',
    'S05',
    'S06',
    'S07',
    'S08',
    'S09',
    'S10',
    'S11',
    'S12',
    'S13',
    'S14',
    'S15',
    'S16',
    'S17',
    'S18',
    'S19',
    'S20',
    'S21',
    'S22',
    'S23',
    'S24',
    'S25',
    'S26',
    'S27',
    'S28',
    'S29',
    'S30',
    'S31',
    'S32',
    'S33',
    'S34',
    'S35',
  ],
} as const;

const esxiBuilds = {
  source: 'Broadcom knowledge article 395110',
  address: 'https://knowledge.broadcom.com/external/article/395110',
} as const;
const ghettoVcb = { source: 'GitHub: lamw/ghettoVCB', address: 'https://github.com/lamw/ghettoVCB' } as const;
const openVmTools = {
  source: 'GitHub: vmware/open-vm-tools',
  address: 'https://github.com/vmware/open-vm-tools',
} as const;
const vssApi = {
  source: 'Microsoft Learn: Volume Shadow Copy Service',
  address: 'https://learn.microsoft.com/windows/win32/vss/volume-shadow-copy-service-portal',
} as const;
const vssWriterState = {
  source: 'Microsoft Learn: VSS_WRITER_STATE enumeration (vss.h)',
  address: 'https://learn.microsoft.com/windows/win32/api/vss/ne-vss-vss_writer_state',
} as const;
const vssadminWriters = {
  source: 'Microsoft Learn: vssadmin list writers',
  address: 'https://learn.microsoft.com/windows-server/administration/windows-commands/vssadmin-list-writers',
} as const;
const vsphereApi = { source: 'VMware vSphere Web Services API' } as const;
const vddkGuide = { source: 'VMware Virtual Disk Development Kit Programming Guide' } as const;
const esxcliReference = { source: 'VMware ESXCLI Reference' } as const;
const japanWindowsSupport = {
  source: 'Microsoft Japan Windows Technology Support Blog',
  address: 'https://jpwinsup.github.io/blog/',
} as const;
const directNfs = {
  source: 'Veeam Backup & Replication User Guide: Direct NFS Access',
  address: 'https://helpcenter.veeam.com/docs/backup/vsphere/direct_nfs_access.html',
} as const;
const virtualAppliance = {
  source: 'Veeam Backup & Replication User Guide: Virtual Appliance (HotAdd)',
  address: 'https://helpcenter.veeam.com/docs/backup/vsphere/virtual_appliance.html',
} as const;
const tuningVsphere = {
  source: 'Veeam Best Practice Guide: Tuning vSphere',
  address: 'https://bp.veeam.com/vbr/3_Build_structures/B_Other/vsphere.html',
} as const;
const veeamSnapshots = { source: 'Veeam KB1790', address: 'https://www.veeam.com/kb1790' } as const;
const publicLogs = { source: 'Public vmware.log excerpts' } as const;
const ours = { source: 'ours' } as const;

/** Every outside fact the content may rest on, by its stable id. */
export const additions = {
  E01: { ...esxiBuilds, sure: 'high' },
  E02: { ...esxiBuilds, sure: 'medium' },
  E03: { ...esxiBuilds, sure: 'high' },
  E04: { ...esxiBuilds, sure: 'high' },
  E05: { ...esxiBuilds, sure: 'high' },
  E06: { ...esxiBuilds, sure: 'high' },
  E07: { ...ghettoVcb, sure: 'high' },
  E08: { ...esxcliReference, sure: 'high' },
  E09: { ...esxiBuilds, sure: 'high' },
  E10: { ...ours, sure: 'medium' },
  E11: { ...esxcliReference, sure: 'high' },
  E12: { ...esxcliReference, sure: 'high' },
  E13: { ...ours, sure: 'low' },
  E14: { ...esxcliReference, sure: 'medium' },
  E15: { ...virtualAppliance, sure: 'high' },
  E16: { ...publicLogs, sure: 'high' },
  E20: { ...vssadminWriters, sure: 'high' },
  E21: { ...japanWindowsSupport, sure: 'high' },
  E22: { ...ours, sure: 'low' },
  E23: { ...vssWriterState, sure: 'high' },
  E24: { ...vssApi, sure: 'medium' },
  E25: { ...japanWindowsSupport, sure: 'high' },
  E26: { ...vssApi, sure: 'high' },
  E27: { ...vssApi, sure: 'high' },
  E28: { ...vssApi, sure: 'high' },
  E29: { ...vddkGuide, sure: 'high' },
  E30: { ...openVmTools, sure: 'high' },
  E31: { ...openVmTools, sure: 'high' },
  E32: { ...openVmTools, sure: 'high' },
  E40: { ...vsphereApi, sure: 'high' },
  E41: { ...openVmTools, sure: 'high' },
  E42: { ...vsphereApi, sure: 'high' },
  E43: { ...publicLogs, sure: 'high' },
  E44: { ...veeamSnapshots, sure: 'high' },
  E45: { ...publicLogs, sure: 'high' },
  E46: { ...vssApi, sure: 'high' },
  E50: { ...publicLogs, sure: 'high' },
  E51: { ...publicLogs, sure: 'high' },
  E52: { ...publicLogs, sure: 'high' },
  E53: {
    source: 'Broadcom knowledge article 432796',
    address: 'https://knowledge.broadcom.com/external/article/432796',
    sure: 'high',
  },
  E54: { ...publicLogs, sure: 'medium' },
  E55: { ...tuningVsphere, sure: 'high' },
  E60: { source: 'Public Veeam job logs', sure: 'high' },
  E61: { ...directNfs, sure: 'high' },
  E62: { ...directNfs, sure: 'high' },
  E63: { source: 'Veeam Best Practice Guide', address: 'https://bp.veeam.com/vbr/', sure: 'high' },
  E64: { ...tuningVsphere, sure: 'high' },
  E65: { ...virtualAppliance, sure: 'high' },
  E66: { ...veeamSnapshots, sure: 'high' },
  E67: { source: 'Veeam KB1377', address: 'https://www.veeam.com/kb1377', sure: 'high' },
  E70: { ...ghettoVcb, sure: 'high' },
  E71: { ...ghettoVcb, sure: 'high' },
  E72: { source: 'VMware vSphere 7.0 Documentation: vSphere Virtual Machine Administration', sure: 'high' },
  E90: {
    source:
      'VMware KB 1002929: Creating snapshots in a different location than default virtual machine directory',
    sure: 'medium',
  },
  E80: { ...ours, sure: 'high' },
} as const satisfies Record<string, Addition>;
