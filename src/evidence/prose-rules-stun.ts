import { rule } from '#src/evidence/prose-rule.ts';
import type { ProseRule } from '#src/evidence/prose-rule.ts';

const store =
  /datastore|data store|データストア|\bds\b|storage|ストレージ|volume|ボリューム|mount|マウント|export|share|共有|netapp|\bnas\b|filer|isilon|powerscale|qnap|synology|truenas|nutanix|\b(?:emc|vnx|3par|msa|eternus|vsp|pure|luns?|iscsi|fc|sas|ssds?)\b|\bvms?\b|仮想マシン|\bnfs[-_]?(?!41)\d\d\b|[にへ] ?(?:切り替え|変更し|移行し)|(?:うち|当社|弊社|[当本自]環境)(?:は|の)|\b(?:moved|switched|migrated) (?:\w{1,12} ){0,2}to\b/u;
const backup = /backup|バックアップ|prox(?:y|ies)|プロキシ|transport|転送|veeam|mode|モード|取得/u;
/** Beside these, or beside each other, the names of the two modes need no further word. */
const besideHotadd =
  /backup|バックアップ|prox(?:y|ies)|プロキシ|transport|転送|veeam|mode|モード|取得|nfs|snapshot|スナップショット|\bnbd/u;
const besideNbd =
  /backup|バックアップ|prox(?:y|ies)|プロキシ|transport|転送|veeam|mode|モード|取得|nfs|snapshot|スナップショット|hot-?add/u;
/** A share that the guest itself mounts holds no disks of the VM. */
const ownMount =
  /fstab|(?:guest|vm|server)(?: os)? mounts|(?:in|inside|by|from) the guest|ゲスト(?: ?os)?(?:内|側|から|が|で)[^。]{0,60}マウント/u;
/** Where backups are kept, or what a guest mounts, is not where the VM's disks are. */
const kept =
  /repositor|リポジトリ|backup (?:target|storage|destination|copy)|(?:保存|格納|書き込み|コピー|バックアップ)先|library share|iso\b/u;
const chips = /memory|\bram\b|\bv?cpu\b|メモリ/u;
const appliance = /prox(?:y|ies)|プロキシ|appliance|アプライアンス/u;
/** What can be used need not be in use. */
const canBe = /可能|でき(?:ます|る)|使え|\b(?:can|could|possible|available|an option)\b/u;
const nfs = ['S21'];

/** What a sentence may say of where the VM's disks are and how they are read. */
export const stunRules: readonly ProseRule[] = [
  rule(
    'datastore',
    'nfs3',
    /(?<![\w-])nfs(?:[ -]?\(?v(?:er(?:sion)?)?\.? ?|[ -]?)3(?:\.0)?(?!\.?\d)(?![-_](?!data|based|back|volume|store|mount|export|share)\w)|nfs ?\(?(?:version|バージョン) ?3(?!\.?\d)/u,
    { with: store, without: ownMount, apart: kept, cites: nfs },
  ),
  rule(
    'datastore',
    'nfs41',
    /(?<![\w-])nfs(?:[ -]?\(?v(?:er(?:sion)?)?\.? ?|[ -]?)4\.?1(?!\d)(?![-_](?!data|based|back|volume|store|mount|export|share)\w)|nfs ?\(?(?:version|バージョン) ?4\.1/u,
    { with: store, without: ownMount, apart: kept, cites: nfs },
  ),
  rule(
    'datastore',
    'vmfs',
    /(?<![\w-])vmfs(?:[ -]?[3-6])?\b(?![-_.](?!data|based|back|volume|store|形式)\w)/u,
    { with: store, without: /\/vmfs\/|\block|ロック|メタデータ/u, apart: kept, cites: nfs },
  ),
  rule(
    'datastore',
    'other',
    /\b(?:vsan datastore|all vsan\b)|\b(?:vms?|disks?|machines?|guests?|sits?|lives?|runs?|running|located|stored) (?:\w{1,10} )?on (?:a |our )?vsan\b(?! file)|vsan ?(?:の|上の)?データストア|vsan上に|(?:環境|ストレージ|データストア|構成|基盤|うち|クラスタ)は(?:すべて|全て|全部)?vsan(?:です|なので|で(?!は)|環境|構成)|\b(?:we|hosts|cluster) (?:use|run|are on|is on|have) (?:\w{1,10} )?vsan\b(?! file)|\bvvol datastore/u,
    {
      cites: nfs,
    },
  ),
  rule(
    'transport',
    'hotadd',
    /\bhot-?add\b|\bhot add\b|virtual appliance|仮想アプライアンス|バーチャル ?アプライアンス|ホットアド/u,
    { with: besideHotadd, without: chips, follows: true, cites: ['S21', 'S23'] },
  ),
  rule(
    'transport',
    'nbd',
    /\bnbd(?:ssl)?\b|network (?:transport )?mode|ネットワーク ?モード|(?:トランスポート|転送) ?モード(?: ?[:=はがを] ?| )["'「]?(?:ネットワーク|network)|transport mode ?(?:is|:|=|(?:is )?set to) ["']?network/u,
    {
      with: besideNbd,
      follows: true,
      cites: ['S23'],
    },
  ),
  rule('transport', 'direct-nfs', /direct nfs|ダイレクト ?nfs/u, {
    with: backup,
    without: canBe,
    cites: ['S22'],
  }),
  rule(
    'direct-nfs',
    'can',
    /(?:direct|ダイレクト) ?nfs(?: ?access| ?アクセス)?(?: ?mode| ?モード)?(?:は|が|も|を)(?:[^、。]{0,6}(?:可能(?!か)|でき(?:ます|る)(?!か)|使え(?:ます|る)(?!か)))|direct nfs(?: access| mode)? is (?:also |still )?(?:possible|available|an option)|\bcan (?:also )?(?:use|do) direct nfs/u,
    {
      without: /\byou\b|\bif\b|ない|ません|(?:場合|なら|れば)/u,
      denies: true,
      demands: true,
      cites: ['S22'],
    },
  ),
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
  rule(
    'proxy-host',
    'other',
    /(?:not|n't) (?:\w{1,10} )?on the same (?:esxi? |physical )?host|(?:同じ|同一の?) ?(?:esxi ?)?ホスト(?:上)?に(?:は)?(?:ない|ありません|い(?:ない|ません))/u,
    { with: appliance, denies: true, cites: ['S21'] },
  ),
  rule(
    'proxy-host',
    'other',
    /(?:対象|\bvm|仮想マシン|サーバー?)とは(?:別|異なる|違う)(?:の)? ?(?:esxi ?)?ホスト|\b(?:it|they) (?:is|are|runs?|lives?|sits?)(?: \w{1,10}){0,2} (?:different|another|other) (?:esxi? )?host/u,
    { with: appliance, follows: true, cites: ['S21'] },
  ),
  rule(
    'direct-nfs',
    'cannot',
    /direct nfs[^.。]{0,30}(?:(?:\bnot|n't|\bno) (?:be )?(?:an option|possible|available|work|used)|cannot|can't)|(?:cannot|can't|unable to) use direct nfs|(?:direct|ダイレクト) ?nfs[^。]{0,20}(?:でき|使え)(?:ない|ません)|prox(?:y|ies) (?:has|have) no (?:\w{1,12} ){1,2}[^.]{0,20}(?:storage|nfs)/u,
    { denies: true, cites: ['S22'] },
  ),
  rule('proxy-host', 'same', /\bsame (?:esxi? |physical )?host|(?:同じ|同一|同一の) ?(?:esxi ?)?ホスト/u, {
    with: appliance,
    cites: ['S21'],
  }),
  rule(
    'existing-snapshots',
    'yes',
    /(?:has|have|had|there (?:is|are|were)|with) (?:\w{1,12} ){0,3}(?:existing|old|leftover|previous|(?<!with a )manual) snapshots?|(?:既存|古い|手動|昔|過去|前)の? ?スナップショットが(?:\d{1,2} ?(?:個|つ|世代)?)?(?:あり|ある|残|存在)|スナップショットが(?:\d{1,2} ?(?:個|つ|世代)?)?(?:既に|すでに|まだ)?(?:残って(?:い|お)|存在して)/u,
    { without: /\b(?:removed|deleted)\b|削除しま/u, denies: true, cites: ['S09', 'S10'] },
  ),
  rule(
    'existing-snapshots',
    'no',
    /(?:has|have|there (?:is|are)) no (?:\w{1,12} ){0,2}snapshots?|no existing snapshots?|\bno (?:other |old |existing |left ?over )?snapshots? (?:exist|left|present|before|on the vm)|スナップショットは(?:一切|全く)?(?:ありません|存在しません|な[いし]|(?:残って|存在して)い(?:ない|ません))/u,
    { denies: true, cites: ['S09'] },
  ),
  rule(
    'tools-quiescence',
    'yes',
    /vmware tools quiesc(?:ence|ing)["'」』)]{0,2} (?:(?:is|was|option) ){0,2}(?:enabled|on\b|turned on|ticked|checked|selected)|vmware tools ?(?:の|による)?静止[^。]{0,12}(?:有効|オン|チェック)/u,
    { without: /外し|外れ|unticked|unchecked|入ってい(?:ない|ません)/u, cites: ['E61'] },
  ),
];
