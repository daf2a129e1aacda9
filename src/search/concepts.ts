import { fold } from '#src/search/fold.ts';
import { patternOfSign } from '#src/search/literal-pattern.ts';
import { mayBegin } from '#src/search/word-start.ts';

/**
 * What one thing is called, in both languages and by people who search. A form that begins with `?` counts in questions
 * only; the name of the group is looked up in place of any of them. Latin and katakana forms match from the start of a word.
 */
const groups: Readonly<Record<string, readonly string[]>> = {
  stun: [
    'stun, unstun, hang, hung, freezes, unresponsive, unreachable, disconnect, loses connect, loss of connect, connectivity',
    'drops off, drops out, lost connection, スタン, 一時停止, 固ま, フリーズ, ハング, 切断, 接続が切れ, ネットワークから切, 応答しな, 応答がな, 無応答',
    '接続できなく, ?freez, ?frozen, ?stall, ?pause, ?offline, ?ping, ?固め, ?止ま, ?停止, ?落ち, ?通信断, ?疎通, ?瞬断, ?通信でき, ?応答, ?切れ',
    '?always on, ?フェイルオーバ, ?フェールオーバ',
  ],
  quiesce: ['quiesc, 静止, ?quisc, ?quiese, ?クワイエス, ?せいし'],
  snapshot: ['snapshot, スナップショット, ?snap, ?スナップ, ?スナショ'],
  removal: [
    'remov, delet, consolidat, 削除, 統合, ?merg, ?commit, ?マージ, ?消す, ?消し, ?消える, ?消去, ?コンソリデ, ?さくじょ, ?とうごう',
  ],
  vm: ['vm, vms, virtual machine, 仮想マシン, ?仮想サーバ, ?guest machine'],
  guest: ['guest, ゲスト'],
  datastore: ['datastore, データストア, ?data store'],
  apd: ['apd, all paths down, all path down, 全パスダウン, すべてのパスがダウン, オールパスダウン'],
  pdl: [
    'pdl, permanent device loss, permanently lost, 永続的なデバイスの損失, 永続的デバイス損失, 恒久的なデバイス損失',
  ],
  hotadd: [
    'hotadd, hot-add, hot add, virtual appliance, ホットアド, 仮想アプライアンス, バーチャルアプライアンス',
  ],
  nbd: ['nbd, nbdssl, network mode, ネットワークモード'],
  'direct-nfs': ['direct nfs, ダイレクト nfs'],
  nfs3: ['nfs 3, nfs v3, nfs version 3, nfs バージョン 3'],
  nfs41: ['nfs 4, nfs v4, nfs version 4, nfs バージョン 4'],
  proxy: ['prox, プロキシ, ?プロクシ'],
  'same-host': [
    'same host, own host, 同じホスト, 同一ホスト, 同一のホスト, ?same esxi, ?同じesxi, ?同一esxi',
  ],
  'other-host': ['other host, another host, different host, 別ホスト, 別のホスト, 異なるホスト, 違うホスト'],
  timeout: ['timeout, time-out, timed out, タイムアウト, 時間切れ'],
  'io-hold': [
    'holding off, hold-off, held off, held-off, time limit, i/o保留, i/oを保留, i/oの保留, 保留, 時間制限, 制限時間',
  ],
  slow: ['slow, 遅い, 遅く, 遅め, 低速'],
  full: [
    'disk full, is full, full volume, 0 bytes, 0バイト, no space, out of space, free space, 満杯, いっぱい, 空きがな, 空き容量, 容量不足, 容量切れ, ?full disk, ?容量',
  ],
  restart: ['restart, reboot, 再起動, リブート'],
  agent: ['agent, エージェント'],
  writer: ['writer, ライタ'],
  provider: ['provider, プロバイダ'],
  vss: ['vss, volume shadow, ボリューム シャドウ, シャドウ コピー'],
  script: ['script, スクリプト'],
  freeze: ['pre-freeze, post-thaw, freeze script, 静止前, 静止後'],
  fail: ['fail, error, 失敗, エラー, ?cannot, ?できな, ?できませ, ?取れな, ?取得できな, ?unable, ?しっぱい'],
  clone: ['clone, cloning, クローン, ?複製'],
  crash: ['crash-consisten, クラッシュ整合, クラッシュ コンシステント'],
  application: ['application-consisten, アプリケーション整合, アプリケーション コンシステント, ?アプリ整合'],
  orphan: ['orphan, 孤立, ?孤児'],
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
  cbt: ['cbt, changed block, change tracking, 変更ブロック'],
  without: [
    'without quiesc, not quiesc, 静止せず, ?静止しな, ?静止なし, ?静止させ, ?no quiesc, ?disable quiesc',
  ],
  reinstall: ['reinstall, 入れ直, 再インストール'],
  existing: ['existing, before the job, 残って, 前から, ?leftover, ?既存, ?古い'],
  cluster: ['cluster, クラスタ'],
  'working-folder': ['workingdir, working dir, 作業ディレクトリ, ?ワーキングディレクトリ, ?作業フォルダ'],
  storage: ['storage, ストレージ'],
};

/** A group as expressions over folded text. */
interface Concept {
  readonly term: string;
  readonly inTexts: RegExp;
  readonly inQuestions: RegExp;
}

/** A form as a pattern: blanks and hyphens may be absent, long vowels too. */
function patternOf(form: string): string {
  const plain = fold(form);
  const body = [...plain]
    .map((sign) => {
      if (sign === ' ' || sign === '-') return '[\\s_・-]*';
      if (sign === 'ー') return 'ー?';
      return patternOfSign(sign);
    })
    .join('');
  const whole = plain.length <= 3 && /^[a-z]+$/u.test(plain);
  return /^[a-z0-9]/u.test(plain) ? `(?<![a-z0-9])${body}${whole ? '(?![a-z])' : ''}` : body;
}

const anyOf = (forms: readonly string[]): RegExp => new RegExp(forms.map(patternOf).join('|'), 'gu');

const concepts: readonly Concept[] = Object.entries(groups).map(([name, lists]) => {
  const forms = lists.flatMap((list) => list.split(', '));
  const common = forms.filter((form) => !form.startsWith('?'));
  return {
    term: `~${name}`,
    inTexts: anyOf(common),
    inQuestions: anyOf(forms.map((form) => form.replace('?', ''))),
  };
});

/** The groups that a text of ours names, as terms. */
export function conceptsIn(text: string): string[] {
  const folded = fold(text);
  return concepts
    .filter(({ inTexts }) => [...folded.matchAll(inTexts)].some(({ index }) => mayBegin(text, index)))
    .map(({ term }) => term);
}

/** Where a question names which group, people's own words for it included. */
export function conceptSpans(question: string): { term: string; start: number; end: number }[] {
  const folded = fold(question);
  return concepts.flatMap(({ term, inQuestions }) =>
    [...folded.matchAll(inQuestions)]
      .filter(({ index }) => mayBegin(question, index))
      .map(({ 0: found, index }) => ({ term, start: index, end: index + found.length })),
  );
}

/** How a group is named in texts; nothing for a term that is no group. */
export const wordingOf = (term: string): RegExp | undefined =>
  concepts.find((one) => one.term === term)?.inTexts;
