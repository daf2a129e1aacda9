/**
 * What one thing is called, in both languages and by people who search. A form that begins with `?` counts in questions
 * only, and `!` stands for any way to say that something does not happen; the name of the group is looked up in place of
 * any of them. Latin and katakana forms match from the start of a word. A group of questions only is not handled here.
 */
export const groups: Readonly<Record<string, readonly string[]>> = {
  stun: [
    'stun, unstun, hang, hung, freezes, unresponsive, unreachable, disconnect, loses connect, loss of connect, connectivity',
    'drops off, drops out, lost connection, スタン, 一時停止, 固ま, フリーズ, ハング, 切断, 接続が切れ, ネットワークから切, 応答しな, 応答がな, 無応答',
    '接続できなく, ?freez, ?frozen, ?stall, ?pause, ?offline, ?ping, ?固め, ?止ま, ?停止, ?落ち, ?通信断, ?疎通, ?瞬断, ?通信でき, ?応答, ?切れ',
    '?always on, ?フェイルオーバ, ?フェールオーバ, ?failover, ?かたま, ?とまる, ?とまっ, ?とまり, ?途切, ?切り替わ, ?反応しな, ?反応がな, ?無反応',
    '?つながら, ?繋がら, ?つながりま, ?繋がりま, ?つながりにく, ?繋がりにく, ?接続でき, ?アクセスでき, ?通らな, ?通じな, ?返ってこ, ?返らな, ?見えなくな, ?落ちる',
    '?!connect, ?!reach, ?!respond, ?!answer',
    '?no response, ?connection drop, ?connections drop, ?connection lost, ?drop connect, ?lose network, ?loses network, ?lost network, ?goes down, ?went down, ?is down, ?ダウン, ?drops, ?dies, ?dead, ?died, ?死ぬ, ?死ん',
  ],
  quiesce: ['quiesc, 静止, ?quisc, ?quiese, ?クワイエス, ?せいし'],
  snapshot: ['snapshot, スナップショット, ?snap, ?スナップ, ?スナショ'],
  removal: [
    'remov, delet, consolidat, 削除, 統合, ?merg, ?commit, ?マージ, ?消す, ?消し, ?消える, ?消去, ?コンソリデ, ?さくじょ, ?とうごう, ?消せ, ?消え, ?けす, ?けせ',
  ],
  vm: ['vm, vms, virtual machine, 仮想マシン, ?仮想サーバ, ?guest machine, ?サーバ, ?server, ?servers'],
  unremovable: [
    'cannot remove, ?!remove, ?!delete, ?!consolidate, ?removal fail, ?delete fail, ?deletion fail, ?consolidation fail',
    '削除できな, ?削除できま, ?削除出来, ?削除に失敗, ?削除が失敗, ?削除失敗, ?削除エラー, ?削除されな, ?消せな, ?消せま, ?消えな, ?消えま, ?消去でき',
    '?統合できな, ?統合できま, ?統合に失敗, ?統合が失敗, ?統合失敗, ?統合されな',
  ],
  guest: ['guest, ゲスト'],
  datastore: ['datastore, データストア, ?data store'],
  apd: [
    '?apd, ?all paths down, ?all path down, ?全パスダウン, ?すべてのパスがダウン, ?オールパスダウン, ?全パス停止, ?パスダウン',
  ],
  pdl: [
    '?pdl, ?permanent device loss, ?permanently lost, ?永続的なデバイスの損失, ?永続的デバイス損失, ?恒久的なデバイス損失',
  ],
  psod: [
    '?psod, ?purple screen, ?purple diagnostic, ?パープルスクリーン, ?紫の画面, ?紫色の画面, ?紫画面, ?紫色の診断, ?bsod, ?blue screen, ?ブルースクリーン, ?青い画面, ?紫, ?purple, ?host crash, ?esxi crash, ?hypervisor crash, ?esxiが落ち, ?ホストが落ち, ?真っ青',
  ],
  expired: ['?expire, ?expiry, ?expiration, ?期限切れ, ?期限が切れ, ?有効期限が切れ, ?有効期限'],
  login: ['?login, ?log in, ?logon, ?sign in, ?password, ?ログイン, ?ログオン, ?サインイン, ?パスワード'],
  boot: ['?!boot, ?!power on, ?電源が入らな, ?電源オンできな, ?パワーオンできな'],
  'other-hypervisor': ['hyper-v, proxmox, kvm, nutanix, xenserver, ?ahv, ?ovirt, ?virtualbox, ?ハイパーv'],
  hotadd: [
    'hotadd, hot-add, hot add, virtual appliance, ホットアド, 仮想アプライアンス, バーチャルアプライアンス',
  ],
  'cpu-ram-hot-add': [
    'hot-adding cpu, hot-adding memory, cpu or memory was hot-added, cpu・メモリのホットアド, ?cpu hot add, ?hot add cpu, ?memory hot add, ?hot add memory',
    '?cpuのホットアド, ?メモリのホットアド, ?メモリーのホットアド, ?cpuホットアド, ?メモリホットアド, ?cpuを追加, ?メモリを追加, ?メモリーを追加, ?ram hot add, ?hot add ram',
  ],
  nbd: ['nbd, nbdssl, network mode, ネットワークモード'],
  'direct-nfs': ['direct nfs, ダイレクト nfs'],
  nfs3: ['nfs 3, nfs v3, nfs version 3, nfs バージョン 3'],
  nfs41: ['nfs 4, nfs v4, nfs version 4, nfs バージョン 4'],
  proxy: ['proxy, proxies, プロキシ, ?プロクシ'],
  'same-host': [
    'same host, own host, 同じホスト, 同一ホスト, 同一のホスト, ?各ホスト, ?ホストごと, ?ホスト毎, ?every host, ?each host, ?per host, ?same esxi, ?同じesxi, ?同一esxi',
  ],
  'other-host': ['other host, another host, different host, 別ホスト, 別のホスト, 異なるホスト, 違うホスト'],
  timeout: ['timeout, time-out, timed out, タイムアウト, 時間切れ'],
  'io-hold': [
    'holding off, hold-off, held off, held-off, time limit, i/o保留, i/oを保留, i/oの保留, 保留, 時間制限, 制限時間',
  ],
  slow: ['slow, 遅い, 遅く, 遅め, 低速'],
  full: [
    'disk full, is full, full volume, 0 bytes, 0バイト, no space, out of space, free space, 満杯, いっぱい, 空きがな, 空き容量, 容量不足, 容量切れ, no more space, ?full disk, ?容量, ?ディスクフル, ?一杯, ?枯渇, ?空き領域, ?ran out, ?running out',
  ],
  restart: ['restart, reboot, 再起動, リブート'],
  agent: ['agent, エージェント'],
  writer: ['writer, ライタ'],
  provider: ['provider, プロバイダ'],
  vss: ['vss, volume shadow, ボリューム シャドウ, シャドウ コピー'],
  script: ['script, スクリプト'],
  freeze: ['pre-freeze, post-thaw, freeze script, 静止前, 静止後'],
  fail: [
    'fail, error, 失敗, エラー, ?cannot, ?could not, ?did not, ?failed to, ?できな, ?できませ, ?出来な, ?取れな, ?取得できな, ?unable, ?しっぱい, ?作れな, ?作れま, ?撮れな, ?とれな, ?broken, ?壊れ',
    "?can't, ?cant",
  ],
  clone: ['clone, cloning, クローン, ?複製'],
  crash: ['crash-consisten, クラッシュ整合, クラッシュ コンシステント'],
  application: ['application-consisten, アプリケーション整合, アプリケーション コンシステント, ?アプリ整合'],
  orphan: ['orphan, 孤立, ?孤児, ?zombie, ?ゾンビ, ?迷子'],
  delta: ['delta disk, delta.vmdk, 差分ディスク, ?delta, ?デルタ, ?差分ファイル'],
  isolate: ['isolat, 切り分け, ?切分け'],
  registry: ['registry, reg add, レジストリ, ?regedit'],
  reservation: ['reservation, 予約'],
  window: ['backup window, quiet hours, 時間帯, ?schedul, ?スケジュール'],
  concurrent: ['concurrent, at the same time, 同時, ?並列, ?並行, ?parallel'],
  load: ['storage load, iops, latency, ストレージの負荷, ストレージ負荷, レイテンシ, 遅延'],
  lock: ['lock, ロック'],
  tools: ['vmware tools, ?vmtools, ?open-vm-tools'],
  idle: [
    'not running, not available, not installed, 動作していな, 利用できな, ?動いていな, ?起動していな, ?入っていな',
  ],
  log: ['log, logs, ログ'],
  paste: ['paste, drop files, 貼り付け, ドロップ, ?貼る, ?アップロード, ?upload'],
  embed: ['embed, 埋め込, ?iframe, ?widget, ?ウィジェット'],
  privacy: [
    'privacy, leaves your browser, not sent, プライバシー, 送られ, 送信, ?my data, ?個人情報, ?情報漏',
  ],
  licence: ['licen, ライセンス'],
  upgrade: ['upgrade, update, 更新, アップデート, アップグレード, ?patch, ?パッチ'],
  backup: ['backup, back up, バックアップ'],
  'cbt-change-id': ['cbt, changed block, change tracking, 変更ブロック'],
  without: [
    'without quiesc, do not quiesc, does not quiesc, is not quiesc, not be quiesc, not to quiesc, 静止せず, ?静止しな, ?静止なし, ?静止させ, ?no quiesc, ?disable quiesc, 静止をオフ, 静止処理をオフ, 静止を無効, ?静止をやめ, turn off quiesc, turning off quiesc, ?quiescing off',
  ],
  untick: [
    'clear the check, clear “, チェックを外, チェックも外, ?untick, ?uncheck, ?deselect, ?チェックオフ, ?チェックをはず, ?チェックなし',
  ],
  off: ['disable, turn off, turned off, turning off, 無効, オフにする, オフに, ?switch off, ?オフ'],
  reinstall: ['reinstall, 入れ直, 再インストール'],
  existing: ['existing, before the job, 残って, 前から, ?leftover, ?既存, ?古い'],
  cluster: ['cluster, クラスタ'],
  'working-folder': ['workingdir, working dir, 作業ディレクトリ, ?ワーキングディレクトリ, ?作業フォルダ'],
  storage: ['storage, ストレージ'],
};
