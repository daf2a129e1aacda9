import type { KnownText } from '#src/evidence/known-text.ts';

/** Texts that matter to both articles. */
// prettier-ignore
export const systemTexts: readonly KnownText[] = [
  { id: 'guest-windows', packs: ['quiesce', 'stun'], kind: 'log', text: '2025-10-28T13:33:06.256Z In(05) vmx - DICT guestOS = "windows9srv-64"', gives: [{ fact: 'guest-os', value: 'windows', reason: 'guest-id', params: { guest: 'windows9srv-64' } }], cites: ['E32', 'E43'] },
  { id: 'guest-linux', packs: ['quiesce', 'stun'], kind: 'log', text: '2025-10-28T13:33:06.256Z In(05) vmx - DICT guestOS = "ubuntu-64"', gives: [{ fact: 'guest-os', value: 'linux-other', reason: 'guest-id', params: { guest: 'ubuntu-64' } }], cites: ['E32'] },
  { id: 'esxi-u2', packs: ['quiesce', 'stun'], kind: 'output', text: 'VMware ESXi 8.0.2 build-22380479\nVMware ESXi 8.0 Update 2', gives: [{ fact: 'esxi', value: '8.0-before-u2b', reason: 'esxi-8-before-u2b', params: { text: '8.0.2 build-22380479' } }], cites: ['E01', 'E03', 'E07', 'S19'] },
  { id: 'esxi-u2b', packs: ['quiesce', 'stun'], kind: 'output', text: 'VMware ESXi 8.0.2 build-23305546\nVMware ESXi 8.0 Update 2', gives: [{ fact: 'esxi', value: '8.0-u2b', reason: 'esxi-8-u2b', params: { text: '8.0.2 build-23305546' } }], cites: ['E01', 'E03', 'E07', 'S19'] },
  { id: 'esxi-no-letter', packs: ['quiesce', 'stun'], kind: 'output', text: 'VMware ESXi 8.0 Update 2', remarks: [{ id: 'esxi-no-letter', params: { text: '8.0 Update 2' } }], cites: ['E02', 'E07'] },
  { id: 'esxi-7', packs: ['quiesce', 'stun'], kind: 'output', text: 'VMware ESXi 7.0.3 build-24723872', gives: [{ fact: 'esxi', value: '7.x', reason: 'esxi-version', params: { text: '7.0.3 build-24723872' } }], cites: ['E01', 'E03', 'E05', 'S19'] },
  { id: 'esxi-9', packs: ['quiesce', 'stun'], kind: 'output', text: 'VMware ESXi 9.0.1.0 build-24957456', gives: [{ fact: 'esxi', value: '9.x', reason: 'esxi-version', params: { text: '9.0.1.0 build-24957456' } }], cites: ['E01', 'E03', 'E06', 'S19'] },
  { id: 'esxi-old', packs: ['quiesce', 'stun'], kind: 'output', text: 'VMware ESX 4.1.0 build-260247', gives: [{ fact: 'esxi', value: '4.1', reason: 'esxi-version', params: { text: '4.1.0 build-260247' } }], cites: ['E01', 'E03', 'E07', 'S19'] },
  { id: 'esxi-security', packs: ['quiesce', 'stun'], kind: 'output', text: 'Image Profile: ESXi-8.0U2sb-23305545-standard', gives: [{ fact: 'esxi', value: '8.0-before-u2b', reason: 'esxi-security-only', params: { text: '8.0U2sb-23305545' } }], remarks: [{ id: 'esxi-security-only', params: { text: '8.0U2sb-23305545' } }], cites: ['E01', 'E02', 'E03', 'E09', 'S19'] },
  { id: 'esxi-client', packs: ['quiesce', 'stun'], kind: 'output', text: 'VMware ESXi, 8.0.3, 24022510', gives: [{ fact: 'esxi', value: '8.0-u2b', reason: 'esxi-8-u2b', params: { text: '8.0.3, 24022510' } }], cites: ['E01', 'E03', 'E09', 'S19'] },
  { id: 'esxi-esxcli', packs: ['quiesce', 'stun'], kind: 'output', text: '   Product: VMware ESXi\n   Version: 8.0.1\n   Build: Releasebuild-21495797\n   Update: 1\n   Patch: 0', gives: [{ fact: 'esxi', value: '8.0-before-u2b', reason: 'esxi-8-before-u2b', params: { text: '8.0.1 releasebuild-21495797' } }], cites: ['E01', 'E03', 'E08', 'S19'] },
  { id: 'vcenter', packs: ['quiesce', 'stun'], kind: 'output', text: 'VMware vCenter Server 8.0.2 build-23319993', remarks: [{ id: 'vcenter-ignored' }], cites: ['E04'] },
  { id: 'vimapi-not', packs: ['quiesce', 'stun'], kind: 'log', text: '[VimApi] Create snapshot, ref "vm-12", name "VEEAM BACKUP TEMPORARY SNAPSHOT", description "", memory "False", quiesce "False"', gives: [{ fact: 'operation', value: 'backup', reason: 'veeam-snapshot' }, { fact: 'tools-quiescence', value: 'no', reason: 'vimapi-not-quiesced' }], remarks: [{ id: 'not-quiesced' }], cites: ['E44', 'E61'] },
];
