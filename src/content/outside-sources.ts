/** The public sources that several outside facts share, each named as its page is; `ours` is our own inference. */
export const esxiBuilds = {
  source: 'Broadcom knowledge article 395110',
  address: 'https://knowledge.broadcom.com/external/article/395110',
};
export const ghettoVcb = { source: 'GitHub: lamw/ghettoVCB', address: 'https://github.com/lamw/ghettoVCB' };
export const openVmTools = {
  source: 'GitHub: vmware/open-vm-tools',
  address: 'https://github.com/vmware/open-vm-tools',
};
export const vssApi = {
  source: 'Microsoft Learn: Volume Shadow Copy Service',
  address: 'https://learn.microsoft.com/windows/win32/vss/volume-shadow-copy-service-portal',
};
export const vssWriterState = {
  source: 'Microsoft Learn: VSS_WRITER_STATE enumeration (vss.h)',
  address: 'https://learn.microsoft.com/windows/win32/api/vss/ne-vss-vss_writer_state',
};
export const vssadminWriters = {
  source: 'Microsoft Learn: vssadmin list writers',
  address: 'https://learn.microsoft.com/windows-server/administration/windows-commands/vssadmin-list-writers',
};
export const vsphereApi = { source: 'VMware vSphere Web Services API' };
export const vddkGuide = { source: 'VMware Virtual Disk Development Kit Programming Guide' };
export const esxcliReference = { source: 'VMware ESXCLI Reference' };
export const japanWindowsSupport = {
  source: 'Microsoft Japan Windows Technology Support Blog',
  address: 'https://jpwinsup.github.io/blog/',
};
export const directNfs = {
  source: 'Veeam Backup & Replication User Guide: Direct NFS Access',
  address: 'https://helpcenter.veeam.com/docs/backup/vsphere/direct_nfs_access.html',
};
export const virtualAppliance = {
  source: 'Veeam Backup & Replication User Guide: Virtual Appliance (HotAdd)',
  address: 'https://helpcenter.veeam.com/docs/backup/vsphere/virtual_appliance.html',
};
export const tuningVsphere = {
  source: 'Veeam Best Practice Guide: Tuning vSphere',
  address: 'https://bp.veeam.com/vbr/3_Build_structures/B_Other/vsphere.html',
};
export const veeamSnapshots = { source: 'Veeam KB1790', address: 'https://www.veeam.com/kb1790' };
export const usbStun = {
  source: 'Broadcom: VMware virtual machine is "stunned" during the hot removal of a USB device',
  address: 'https://knowledge.broadcom.com/external/article/311905',
};
export const hotAddStun = {
  source: 'Broadcom: Virtual machine stun or brief hang when performing Hot Add of CPU or memory resources',
  address: 'https://knowledge.broadcom.com/external/article/432796',
};
export const consolidationStun = {
  source: 'codenotary.com: VM gets unresponsive when removing a snapshot',
  address:
    'https://codenotary.com/blog/vm-gets-unresponsive-when-removing-a-snapshot-snapshot-consolidation/',
};
export const snapshotRemoval = {
  source: 'VMware KB 1002836: Snapshot removal stops a virtual machine for long time',
};
export const ours = { source: 'ours' };
