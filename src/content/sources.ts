import * as source from '#src/content/outside-sources.ts';

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

/** Every outside fact the content may rest on, by its stable id. */
export const additions = {
  E01: { ...source.esxiBuilds, sure: 'high' },
  E02: { ...source.esxiBuilds, sure: 'medium' },
  E03: { ...source.esxiBuilds, sure: 'high' },
  E04: { ...source.esxiBuilds, sure: 'high' },
  E05: { ...source.esxiBuilds, sure: 'high' },
  E06: { ...source.esxiBuilds, sure: 'high' },
  E07: { ...source.ghettoVcb, sure: 'high' },
  E08: { ...source.esxcliReference, sure: 'high' },
  E09: { ...source.esxiBuilds, sure: 'high' },
  E10: { ...source.ours, sure: 'medium' },
  E11: { ...source.esxcliReference, sure: 'high' },
  E12: { ...source.esxcliReference, sure: 'high' },
  E13: { ...source.ours, sure: 'low' },
  E14: { ...source.esxcliReference, sure: 'medium' },
  E15: { ...source.virtualAppliance, sure: 'high' },
  E16: { ...source.usbStun, sure: 'high' },
  E20: { ...source.vssadminWriters, sure: 'high' },
  E21: { ...source.japanWindowsSupport, sure: 'high' },
  E22: { ...source.ours, sure: 'low' },
  E23: { ...source.vssWriterState, sure: 'high' },
  E24: { ...source.vssApi, sure: 'medium' },
  E25: { ...source.japanWindowsSupport, sure: 'high' },
  E26: { ...source.vssApi, sure: 'high' },
  E27: { ...source.vssApi, sure: 'high' },
  E28: { ...source.vssApi, sure: 'high' },
  E29: { ...source.vddkGuide, sure: 'high' },
  E30: { ...source.openVmTools, sure: 'high' },
  E31: { ...source.openVmTools, sure: 'high' },
  E32: { ...source.openVmTools, sure: 'high' },
  E40: { ...source.vsphereApi, sure: 'high' },
  E41: { ...source.openVmTools, sure: 'high' },
  E42: { ...source.vsphereApi, sure: 'high' },
  E43: { ...source.usbStun, sure: 'high' },
  E44: { ...source.veeamSnapshots, sure: 'high' },
  E45: { ...source.ours, sure: 'medium' },
  E46: { ...source.vssApi, sure: 'high' },
  E50: { ...source.hotAddStun, sure: 'high' },
  E51: { ...source.consolidationStun, sure: 'high' },
  E52: { ...source.consolidationStun, sure: 'high' },
  E53: { ...source.hotAddStun, sure: 'high' },
  E54: { ...source.snapshotRemoval, sure: 'medium' },
  E55: { ...source.tuningVsphere, sure: 'high' },
  E60: { source: 'Veeam R&D Forums', address: 'https://forums.veeam.com/', sure: 'high' },
  E61: { ...source.directNfs, sure: 'high' },
  E62: { ...source.directNfs, sure: 'high' },
  E63: { source: 'Veeam Best Practice Guide', address: 'https://bp.veeam.com/vbr/', sure: 'high' },
  E64: { ...source.tuningVsphere, sure: 'high' },
  E65: { ...source.virtualAppliance, sure: 'high' },
  E66: { ...source.veeamSnapshots, sure: 'high' },
  E67: { source: 'Veeam KB1377', address: 'https://www.veeam.com/kb1377', sure: 'high' },
  E70: { ...source.ghettoVcb, sure: 'high' },
  E71: { ...source.ghettoVcb, sure: 'high' },
  E72: { source: 'VMware vSphere 7.0 Documentation: vSphere Virtual Machine Administration', sure: 'high' },
  E80: { ...source.ours, sure: 'medium' },
  E90: {
    source:
      'VMware KB 1002929: Creating snapshots in a different location than default virtual machine directory',
    sure: 'medium',
  },
} as const satisfies Record<string, Addition>;

/** Whether an id names an outside fact rather than a statement of an article. */
export const isAddition = (id: string): id is keyof typeof additions => Object.hasOwn(additions, id);
