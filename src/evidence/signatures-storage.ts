import { waysOf } from '#src/evidence/signature.ts';
import type { Signature } from '#src/evidence/signature.ts';

/** Problems of datastores, disks and VMware Tools. */
export const storageSignatures: readonly Signature[] = [
  {
    id: 'datastore-full',
    ways: waysOf(
      'no more space for virtual disk',
      'hbacommon.outofspace',
      'snapshot.error-nospace',
      'datastore+insufficient space|out of space|not enough space|ran out of',
      'insufficient disk space on datastore',
      'datastore|vmfs|vmdk|disklib+no space left',
      'datastore+insufficient+free space',
      'データストア+容量|空き+不足|足り|ありません',
      '仮想ディスク+容量+ありません',
    ),
  },
  {
    id: 'disk-locked',
    ways: waysOf(
      'failed to lock the file',
      'unable to access file+since it is locked',
      'msg.fileio.lock',
      'file is locked',
      'delta+locked by',
      'vmdk+is locked|being locked',
      'ファイルのロックに失敗',
      'ファイルをロックでき',
      'ロックされているため+ファイル',
      'vmdk+ロックされて',
    ),
  },
  {
    id: 'cbt-change-id',
    ways: waysOf(
      'change id|change-id|changeid+mismatch',
      'invalid change id',
      'querychangeddiskareas+fault|error|fail',
      'change tracking+invalid|mismatch',
      'cbt+change id',
      'cbt is invalid',
      'changeid+not correct',
      'cbt data+invalid',
      '変更追跡+無効です',
      '変更ブロック+不一致|無効です|使用できな|破損',
      'cbt+使用できな|破損|corrupt',
      '変更 id|変更id+一致しません',
    ),
  },
  {
    id: 'consolidation-needed',
    ways: waysOf(
      'disks|disk+consolidation is needed',
      'disk consolidation needed',
      'consolidationneeded+true',
      'needs consolidation',
      'consolidation is required',
      'ディスクの統合が必要',
      '統合が必要です',
      'ディスク統合が必要',
    ),
  },
  {
    id: 'tools-not-running',
    ways: waysOf(
      'vmware tools is not currently available',
      'vmware tools+is not running|are not running|is not installed|are not installed',
      'guesttoolsnotrunning',
      'toolsunavailable',
      'without running vmware tools',
      'vmware tools+使用できない|使用できません|利用できない|利用できません|動作していません|起動していません|実行されていません|実行されていない|インストールされていません',
    ),
  },
  {
    id: 'hosted-io',
    ways: waysOf('requires hosted i/o', 'ホスト型 i/o', 'ホスト i/o が必要', 'ホストされた i/o'),
  },
  {
    id: 'leftover-ctk',
    ways: waysOf(
      '-ctk.vmdk+exist|could not|cannot|fail|unable|left|stale|orphan|prevent|invalid|残|存在|開け',
      'could not+create tracking file|open change tracking file|open/create change tracking file',
    ),
  },
  {
    id: 'power-off-consolidation',
    ways: waysOf(
      'power+off+during|while+consolidat',
      'consolidat+powered off|vm is powering off|power off|poweroff',
      '統合中+電源',
      '統合+パワーオフ|電源を切',
    ),
  },
];
