import { rule } from '#src/evidence/prose-rule.ts';
import { absentRules } from '#src/evidence/prose-rules-absent.ts';
import { caseRules } from '#src/evidence/prose-rules-case.ts';
import type { ProseRule } from '#src/evidence/prose-rule.ts';
import { stunRules } from '#src/evidence/prose-rules-stun.ts';

const otherMachine =
  /prox(?:y|ies)|プロキシ|repository|リポジトリ|backup server|バックアップ ?サーバ|veeam|vcenter|\bvcsa\b|esxi|media server|メディア ?サーバ|console|コンソール|client pc|laptop|notebook|workstation|\bpc\b|パソコン|\bmy windows|\bfine\b|問題な|正常に/u;

/** What a sentence may say plainly. Each gives a proposal of low certainty only. */
export const proseRules: readonly ProseRule[] = [
  ...stunRules,
  ...caseRules,
  ...absentRules,
  rule(
    'guest-os',
    'windows',
    /windows server 20(?:0[38]|1\d|2\d)|windows 20(?:0[38]|1\d|2\d)|\bwin20(?:0[38]|1\d|2\d)|windows (?:7|8|8\.1|10|11|vista)\b|(?<=(?:[(,/=:]|\bon|running|is|it's) ?)server 20(?:0[38]|1[269]|2[25])\b/u,
    { without: otherMachine, cites: ['Q26', 'E32'] },
  ),
  rule('guest-os', 'windows-older', /windows (?:2000|nt|xp|98)(?!\d)/u, {
    without: otherMachine,
    cites: ['Q26'],
  }),
  rule(
    'guest-os',
    'linux-other',
    /\b(?:centos|ubuntu|debian|red ?hat|rhel|suse|sles|oracle linux|rocky|alma|fedora|amazon linux|freebsd)(?: ?(?:enterprise )?(?:linux|server|stream|release|v))?[ -]?\d|linux (?:guest|vm\b|virtual machine)|linux ?(?:の)?(?:ゲスト|仮想マシン)|guest os[^a-z]{1,4}(?:is )?linux|ゲスト ?os[^a-z]{1,4}linux/u,
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
    /hot[ -]?clon(?:e|ing)|cloning (?:a |the |this )?(?:running |powered-on )?(?:vm|virtual machine)|^clone virtual machine|仮想マシンのクローン|ホット ?クローン|クローン(?:作成)?(?:中|時)/u,
    { with: /fail|error|失敗|エラー|quiesc|静止/u, denies: true, cites: ['Q04'] },
  ),
  rule(
    'operation',
    'client',
    /(?:from|in|using|with|via|through) (?:the )?vsphere (?:web )?client|vsphere (?:web )?client ?(?:から|で|上で)/u,
    { with: /snapshot|スナップショット/u, follows: true, denies: true, cites: ['Q17'] },
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
    'agent-restart-pending',
    'yes',
    /(?:not|n't) (?:been )?(?:restarted|rebooted)|without (?:a )?(?:restart|reboot)|(?:ask|want|prompt)\w{0,3} (?:for )?(?:a )?re(?:start|boot)[^.]{0,40}(?:not|n't) (?:yet|done|been|re|happ)|re(?:start|boot) (?:is )?(?:still )?pending|再起動[^。]{0,8}待ち|再起動[をはが]?(?:(?:し|でき|出来)てい(?:ません|ない)|せず|できず|まだ)|まだ再起動(?:前|し)/u,
    { with: /agent|エージェント/u, denies: true, cites: ['Q11'] },
  ),
];
