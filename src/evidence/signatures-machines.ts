import { waysOf } from '#src/evidence/signature.ts';
import type { Signature } from '#src/evidence/signature.ts';

/** Problems of machines that are no VMs of vSphere. */
export const machineSignatures: readonly Signature[] = [
  {
    id: 'other-hypervisor',
    ways: waysOf(
      'hyper-v-vmms',
      'hyper-v volume shadow copy requestor',
      'hyper-v ボリューム シャドウ コピー',
      'hyper-v+checkpoint+fail|could not',
      'hyper-v+vss+fail|error',
      'hyper-v+チェックポイント|vss|シャドウ|スナップショット+失敗|エラー',
      'hyper-v|xenserver|proxmox|kvm|libvirt|virsh|ovirt|cloudstack|ec2|ebs|ahv|virtualbox+snapshot+fail',
      'xenserver+quiesc',
      'proxmox|qemu-guest-agent+fsfreeze',
      'guest-fsfreeze',
      'guest-agent+fs-freeze',
      'qemu guest agent+fail',
      'vm_snapshot_with_quiesce_failed',
      'xcp-ng|xen orchestra|azure vm+snapshot',
      'kvm+スナップショット+失敗',
      'virsh+snapshot+error',
      'azure backup',
      'aws backup',
      'ec2+vss',
      'failed to create vm recovery checkpoint',
      'production checkpoint+fail',
    ),
  },
  {
    id: 'physical-machine',
    ways: waysOf(
      'physical+machine|server+vss',
      'physical+vss+fail',
      'bare metal|bare-metal+vss',
      '物理+vss|0x8004',
      '物理サーバ|物理マシン+シャドウ',
      'macrium',
      'acronis|laptop+vss|0x8004',
      'physical+0x8004',
      'shadowprotect',
      'veeam agent for microsoft windows',
    ),
  },
];
