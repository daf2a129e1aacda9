import type { FactId, ValueOf } from '#src/content/vocabulary.ts';

/** Says a value when a clause names it; `with` must stand in the sentence, `without` must not. All take lower-case text. */
export interface ProseRule<F extends FactId = FactId> {
  readonly fact: F;
  readonly value: ValueOf<F>;
  readonly says: RegExp;
  readonly with?: RegExp;
  readonly without?: RegExp;
  /** The words hold a "not" of their own, so that a denial is no reason to drop them. */
  readonly denies?: true;
  readonly cites: readonly string[];
}

function rule<F extends FactId>(
  fact: F,
  value: ValueOf<F>,
  says: RegExp,
  rest: Omit<ProseRule<F>, 'fact' | 'value' | 'says' | 'cites'> & { cites: readonly string[] },
): ProseRule {
  return { fact, value, says, ...rest };
}

const store =
  /datastore|data store|データストア|storage|ストレージ|volume|ボリューム|mount|マウント|export|share|共有|\bvms?\b|仮想マシン/u;
const otherMachine =
  /prox(?:y|ies)|プロキシ|repository|リポジトリ|backup server|バックアップ ?サーバ|veeam|vcenter|\bvcsa\b|esxi|media server|メディア ?サーバ|console|コンソール|client pc/u;
const backup = /backup|バックアップ|proxy|プロキシ|transport|転送|veeam|mode|モード/u;
const chips = /memory|\bram\b|\bv?cpu\b|メモリ/u;
const appliance = /prox(?:y|ies)|プロキシ|appliance|アプライアンス/u;
const nfs = ['S21'];

/** What a sentence may say plainly. Each gives a proposal of low certainty only. */
export const proseRules: readonly ProseRule[] = [
  rule(
    'datastore',
    'nfs3',
    /\bnfs(?:[ -]?v(?:er(?:sion)?)?\.? ?|[ -]?)3(?:\.0)?(?![\d.])|nfs ?(?:version|バージョン) ?3(?![\d.])/u,
    { with: store, cites: nfs },
  ),
  rule(
    'datastore',
    'nfs41',
    /\bnfs(?:[ -]?v(?:er(?:sion)?)?\.? ?|[ -]?)4\.?1(?!\d)|nfs ?(?:version|バージョン) ?4\.1/u,
    { with: store, cites: nfs },
  ),
  rule('datastore', 'vmfs', /\bvmfs(?:[ -]?[3-6])?\b/u, { with: store, without: /\/vmfs\//u, cites: nfs }),
  rule('datastore', 'other', /\bvsan datastore|vsan ?(?:の|上の)?データストア|\bvvol datastore/u, {
    cites: nfs,
  }),
  rule(
    'transport',
    'hotadd',
    /\bhot-?add\b|\bhot add\b|virtual appliance|仮想アプライアンス|バーチャル ?アプライアンス|ホットアド/u,
    { with: backup, without: chips, cites: ['S21', 'S23'] },
  ),
  rule('transport', 'nbd', /\bnbd(?:ssl)?\b|network (?:transport )?mode|ネットワーク ?モード/u, {
    with: backup,
    cites: ['S23'],
  }),
  rule('transport', 'direct-nfs', /direct nfs|ダイレクト ?nfs/u, { with: backup, cites: ['S22'] }),
  rule('transport', 'direct-san', /direct san|ダイレクト ?san\b|\bsan (?:transport )?mode|san ?モード/u, {
    with: backup,
    cites: ['S23'],
  }),
  rule(
    'proxy-host',
    'other',
    /(?:different|another|other|separate) (?:esxi? |physical )?host|(?:別|異なる|違う)(?:の)? ?(?:esxi ?)?(?:ホスト|サーバ)/u,
    { with: appliance, cites: ['S21'] },
  ),
  rule('proxy-host', 'same', /\bsame (?:esxi? |physical )?host|(?:同じ|同一|同一の) ?(?:esxi ?)?ホスト/u, {
    with: appliance,
    cites: ['S21'],
  }),
  rule(
    'guest-os',
    'windows',
    /windows server 20(?:0[38]|1\d|2\d)|windows 20(?:0[38]|1\d|2\d)|\bwin20(?:0[38]|1\d|2\d)|windows (?:7|8|8\.1|10|11|vista)\b/u,
    { without: otherMachine, cites: ['Q26', 'E32'] },
  ),
  rule('guest-os', 'windows-older', /windows (?:2000|nt|xp|98)(?!\d)/u, {
    without: otherMachine,
    cites: ['Q26'],
  }),
  rule(
    'guest-os',
    'linux-other',
    /\b(?:centos|ubuntu|debian|red ?hat|rhel|suse|sles|oracle linux|rocky linux|almalinux|fedora|amazon linux|freebsd)(?: ?(?:enterprise )?(?:linux|server|stream|release|v))?[ -]?\d|linux (?:guest|vm\b|virtual machine)|linux ?(?:の)?(?:ゲスト|仮想マシン)|guest os[^a-z]{1,4}(?:is )?linux|ゲスト ?os[^a-z]{1,4}linux/u,
    { without: otherMachine, cites: ['E32'] },
  ),
  rule(
    'exchange',
    'yes',
    /\bexchange server|\bexchange 20\d\d|\bms exchange|microsoft exchange|exchange ?サーバ|\bexchange ?が(?:稼働|動作|動い)/u,
    { without: /domain|key exchange/u, cites: ['Q27'] },
  ),
  rule('netbackup', 'yes', /\bnetbackup\b/u, { cites: ['Q28'] }),
  rule(
    'operation',
    'clone',
    /hot[ -]?clon(?:e|ing)|cloning (?:a |the |this )?(?:running |powered-on )?(?:vm|virtual machine)|ホット ?クローン|クローン(?:作成)?(?:中|時)/u,
    { with: /fail|error|失敗|エラー|quiesc|静止/u, denies: true, cites: ['Q04'] },
  ),
  rule(
    'operation',
    'client',
    /(?:from|in|using|with|via|through) (?:the )?vsphere (?:web )?client|vsphere (?:web )?client ?(?:から|で|上で)/u,
    { with: /snapshot|スナップショット/u, denies: true, cites: ['Q17'] },
  ),
  rule(
    'guest-disk-full',
    'yes',
    /(?:guest|c:|system|os) ?(?:disk|drive|volume|partition)?:? (?:is|was) (?:completely )?full/u,
    { denies: true, cites: ['Q10'] },
  ),
  rule('guest-disk-full', 'yes', /no free space|空き(?:容量|領域)?[がは](?:ない|なく|ありません|ゼロ|0)/u, {
    with: /guest|c:|ゲスト|cドライブ/u,
    without: /datastore|データストア|repository|リポジトリ/u,
    denies: true,
    cites: ['Q10'],
  }),
  rule(
    'existing-snapshots',
    'yes',
    /(?:has|have|had|there (?:is|are)|with) (?:\w{1,12} ){0,3}(?:existing|old|leftover|previous|manual) snapshots?|(?:既存|古い|以前の|手動)(?:の)? ?スナップショットが(?:あり|ある|残|存在)/u,
    { denies: true, cites: ['S09', 'S10'] },
  ),
  rule(
    'existing-snapshots',
    'no',
    /(?:has|have|there (?:is|are)) no (?:\w{1,12} ){0,2}snapshots?|no existing snapshots?|スナップショットは(?:ありません|存在しません|ない)/u,
    { denies: true, cites: ['S09'] },
  ),
  rule(
    'agent-restart-pending',
    'yes',
    /(?:not|n't) (?:been )?(?:restarted|rebooted)|without (?:a )?(?:restart|reboot)|再起動[をは]?(?:していません|していない|せず)/u,
    { with: /agent|エージェント/u, denies: true, cites: ['Q11'] },
  ),
  rule(
    'tools-quiescence',
    'yes',
    /vmware tools quiesc(?:ence|ing) (?:is |was )?(?:enabled|on\b|turned on)|vmware tools (?:の)?静止[^。]{0,12}(?:有効|オン)/u,
    { cites: ['E61'] },
  ),
];
