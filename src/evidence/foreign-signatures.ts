/** A problem that neither article covers, by words that must all stand in one line (lower case), in any of the ways given. */
export interface Signature {
  readonly id: string;
  readonly ways: readonly (readonly string[])[];
  /** Words that make the line something else. */
  readonly not?: readonly string[];
}

/** The list at the end of the field facts; words under `outOfScope` in evidence.json. */
export const signatures: readonly Signature[] = [
  {
    id: 'datastore-full',
    ways: [
      ['no more space for virtual disk'], ['hbacommon.outofspace'], ['insufficient disk space on datastore'], ['insufficient space on the datastore'],
      ['insufficient space on datastore'], ['datastore', 'out of space'], ['datastore', 'no space left'], ['datastore', 'not enough space'], ['datastore', 'ran out of'], ['vmdk', 'no space left on device'],
      ['disklib', 'no space left on device'], ['datastore', 'insufficient', 'free space'], ['データストア', '容量', '不足'], ['データストア', '空き', '不足'], ['データストア', '容量', '足り'],
      ['データストア', '空き', 'ありません'], ['仮想ディスク', '容量', 'ありません'], ['vmfs', 'no space left on device'],
    ],
  },
  {
    id: 'disk-locked',
    ways: [
      ['failed to lock the file'], ['unable to access file', 'since it is locked'], ['msg.fileio.lock'], ['file is locked'], ['delta', 'locked by'], ['vmdk', 'is locked'], ['vmdk', 'being locked'],
      ['ファイルのロックに失敗'], ['ファイルをロックでき'], ['ロックされているため', 'ファイル'], ['vmdk', 'ロックされて'],
    ],
  },
  {
    id: 'cbt-change-id',
    ways: [
      ['change id mismatch'], ['change-id mismatch'], ['changeid', 'mismatch'], ['mismatched change id'], ['invalid change id'], ['querychangeddiskareas', 'fault'], ['querychangeddiskareas', 'error'],
      ['querychangeddiskareas', 'fail'], ['change tracking', 'invalid'], ['change tracking', 'mismatch'], ['cbt', 'change id'], ['cbt data', 'invalid'], ['変更ブロック', '不一致'], ['変更 id', '一致しません'], ['変更id', '一致しません'],
    ],
  },
  {
    id: 'consolidation-needed',
    ways: [
      ['disks consolidation is needed'], ['disk consolidation is needed'], ['disk consolidation needed'], ['consolidationneeded', 'true'], ['needs consolidation'], ['consolidation is required'],
      ['ディスクの統合が必要'], ['統合が必要です'], ['ディスク統合が必要'],
    ],
  },
  {
    id: 'tools-not-running',
    ways: [
      ['vmware tools is not currently available'], ['vmware tools is not running'], ['vmware tools are not running'], ['vmware tools is not installed'], ['vmware tools are not installed'], ['guesttoolsnotrunning'], ['toolsunavailable'],
      ['vmware tools', '実行されていません'], ['vmware tools', '実行されていない'], ['vmware tools', '利用できません'], ['vmware tools', 'インストールされていません'],
    ],
  },
  {
    id: 'other-hypervisor',
    ways: [
      ['hyper-v-vmms'], ['hyper-v volume shadow copy requestor'], ['hyper-v ボリューム シャドウ コピー'], ['hyper-v', 'checkpoint', 'fail'], ['hyper-v', 'checkpoint', 'could not'], ['hyper-v', 'vss', 'fail'], ['hyper-v', 'vss', 'error'], ['hyper-v', 'チェックポイント', '失敗'],
      ['hyper-v', 'vss', 'エラー'], ['hyper-v', 'vss', '失敗'], ['hyper-v', 'シャドウ', 'エラー'], ['hyper-v', 'snapshot', 'fail'], ['hyper-v', 'スナップショット', '失敗'], ['xenserver', 'snapshot', 'fail'], ['xenserver', 'quiesc'], ['proxmox', 'snapshot', 'fail'], ['proxmox', 'fsfreeze'],
      ['qemu-guest-agent', 'fsfreeze'], ['guest-fsfreeze-freeze'], ['ahv', 'snapshot', 'fail'], ['virtualbox', 'snapshot', 'fail'], ['failed to create vm recovery checkpoint'], ['production checkpoint', 'fail'],
    ],
  },
  {
    id: 'physical-machine',
    ways: [
      ['physical', 'machine', 'vss'], ['physical', 'server', 'vss'], ['physical', 'vss', 'fail'], ['bare metal', 'vss'], ['bare-metal', 'vss'], ['physical', '0x8004'], ['物理', 'vss'], ['物理サーバ', 'シャドウ'], ['物理マシン', 'シャドウ'], ['物理', '0x8004'], ['macrium'], ['acronis', 'vss'], ['acronis', '0x8004'],
      ['shadowprotect'], ['laptop', '0x8004'], ['laptop', 'vss'], ['veeam agent for microsoft windows'],
    ],
  },
  {
    id: 'veeam-guest-agent',
    ways: [
      ['vsscontrol:'], ['failed to prepare guest for hot backup'], ['failed to prepare guests for volume snapshot'], ['failed to freeze guest'], ['failed to index guest'], ['guest agent', 'failed to connect'], ['cannot connect to the host\'s administrative share'],
      ['application-aware processing', 'fail'], ['application-aware processing', 'error'], ['guest processing', 'fail'], ['アプリケーション認識処理', '失敗'], ['アプリケーション認識', 'エラー'], ['guest interaction proxy', 'fail'],
    ],
  },
  { id: 'workstation-autoprotect', ways: [['autoprotect'], ['auto protect', 'snapshot'], ['log for vmware workstation'], ['log for vmware player'], ['log for vmware fusion']], not: ['symantec', 'antivirus'] },
  { id: 'hosted-io', ways: [['requires hosted i/o'], ['ホスト型 i/o'], ['ホスト i/o が必要'], ['ホストされた i/o']] },
  {
    id: 'leftover-ctk',
    ways: [
      ['-ctk.vmdk', 'exist'], ['-ctk.vmdk', 'could not'], ['-ctk.vmdk', 'cannot'], ['-ctk.vmdk', 'fail'], ['-ctk.vmdk', 'unable'], ['-ctk.vmdk', 'left'], ['-ctk.vmdk', 'invalid'], ['could not create tracking file'], ['could not open change tracking file'], ['could not open/create change tracking file'],
      ['-ctk.vmdk', '残'], ['-ctk.vmdk', '存在'], ['-ctk.vmdk', '開け'],
    ],
  },
  {
    id: 'guest-windows-backup',
    ways: [
      ['windows server backup'], ['wbadmin'], ['wbengine'], ['microsoft-windows-backup'], ['system state backup'], ['system-state backup'], ['ntbackup'], ['windows server バックアップ'], ['システム状態のバックアップ'], ['システム状態バックアップ'],
      ['windows backup', 'fail'], ['windows バックアップ', 'エラー'], ['windows バックアップ', '失敗'], ['system writer', 'not found in the backup'], ['system writer is not found'],
    ],
  },
  { id: 'quiesce-in-progress', ways: [['quiesce operation already in progress'], ['静止操作', 'すでに'], ['静止操作', '既に'], ['静止処理', 'すでに'], ['静止処理', '既に']] },
  {
    id: 'cpu-ram-hot-add',
    ways: [
      ['memoryhotplug'], ['cpuhotplug'], ['memory hotplug'], ['cpu hotplug'], ['memory hot-plug'], ['cpu hot-plug'], ['hot add', 'memory', 'stun'], ['hot add', 'cpu', 'stun'], ['hot-add', 'memory', 'stun'], ['hot-add', 'cpu', 'stun'], ['hot-add', 'ram', 'stun'], ['hot add', 'ram', 'stun'], ['hot-added', 'memory'], ['hot-added', 'cpu'], ['hot added', 'cpu'], ['hot added', 'memory'],
      ['メモリ', 'ホットアド'], ['cpu', 'ホットアド'], ['メモリ', 'ホット アド'], ['メモリ', 'ホット追加'], ['cpu', 'ホット追加'], ['vcpu hotplug'], ['hot-adding', 'memory'], ['hot-adding', 'cpu'],
    ],
    not: ['dict ', 'hotadd = ', 'enabled', 'supported'],
  },
  {
    id: 'power-off-consolidation',
    ways: [
      ['power', 'off', 'during', 'consolidat'], ['power', 'off', 'while', 'consolidat'], ['powered off', 'consolidat'], ['consolidat', 'vm is powering off'], ['consolidat', 'power off'], ['consolidat', 'poweroff'], ['統合中', '電源'], ['統合中', 'パワーオフ'], ['統合', 'パワーオフ'], ['統合', '電源を切'],
    ],
  },
];
