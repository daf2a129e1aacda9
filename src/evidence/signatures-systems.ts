import { waysOf } from '#src/evidence/signature.ts';
import type { Signature } from '#src/evidence/signature.ts';

/** Problems of software around the machine, and of what else was going on. */
export const systemSignatures: readonly Signature[] = [
  {
    id: 'veeam-guest-agent',
    ways: waysOf(
      'vsscontrol:',
      "rpc function 'vss.",
      'failed to prepare guest for hot backup',
      'failed to prepare guests for volume snapshot',
      'failed to freeze guest',
      'failed to index guest',
      'guest agent+failed to connect',
      "cannot connect to the host's administrative share",
      'application-aware processing+fail|error',
      'guest processing|guest interaction proxy+fail',
      'アプリケーション認識+失敗|エラー',
    ),
  },
  {
    id: 'workstation-autoprotect',
    ways: waysOf(
      'autoprotect',
      'auto protect+snapshot',
      'log for vmware workstation',
      'log for vmware player',
      'log for vmware fusion',
    ),
    not: ['symantec', 'antivirus'],
  },
  {
    id: 'guest-windows-backup',
    ways: waysOf(
      'windows server backup',
      'wbadmin',
      'wbengine',
      'microsoft-windows-backup',
      'system state backup',
      'system-state backup',
      'ntbackup',
      'windows server バックアップ',
      'システム状態のバックアップ',
      'システム状態バックアップ',
      'windows backup+fail',
      'windows バックアップ+エラー|失敗',
      'system writer+not found in the backup',
      'system writer is not found',
    ),
  },
  {
    id: 'quiesce-in-progress',
    ways: waysOf('quiesce operation already in progress', '静止操作|静止処理+すでに|既に'),
  },
  {
    id: 'cpu-ram-hot-add',
    ways: waysOf(
      'memoryhotplug',
      'cpuhotplug',
      'memory hotplug',
      'cpu hotplug',
      'memory hot-plug',
      'memory hot plug',
      'cpu hot plug',
      'cpu hot-plug',
      'memory hot add',
      'cpu hot add',
      'hot add|hot-add+memory|cpu|ram+stun',
      'hot-added|hot added|hot-adding+memory|cpu',
      'メモリ|cpu+ホットアド|ホット アド|ホット追加',
    ),
    not: ['dict ', 'hotadd = ', 'enabled', 'supported'],
  },
];
