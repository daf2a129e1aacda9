import { rule } from '#src/evidence/prose-rule.ts';
import type { ProseRule } from '#src/evidence/prose-rule.ts';

const byHand = /\bmanual(?:ly)?\b|\bby hand\b|without (?:veeam|a backup)|test snapshot|手動|手作業|手で/u;
const inGeneral =
  /(?:ない|ません)か|rarely|often|usually|typically|sometimes|ことが(?:多|ほとんど)|通常|まれ/u;
const notAgain =
  /rarely|often|usually|typically|sometimes|ことが(?:多|ほとんど)|通常|まれ|(?:not|n't|never|no longer|cannot) (?:\w{1,10} ){0,3}(?:reproduce|happen|occur|see|show|get|have|same)|(?:発生し|再現し|起き|切れ|止まら|落ち)(?:ない|ません|なかった|なくな)/u;
const proxy = /prox(?:y|ies)|プロキシ/u;
const removal = /snapshot|consolidat|remov|統合|削除|スナップショット/u;
const array = /storage|\barrays?\b|datastore|\blun\b|\bsan\b|ストレージ|アレイ|データストア/u;
const room = /full|capacity|\bfree\b|\bused\b|容量|空き|使用量/u;

/** What a sentence may say of the test, of the load and of how the machines stand. */
// prettier-ignore
export const caseRules: readonly ProseRule[] = [
  rule('isolation-test', 'reproduces', /(?<!not |n't |cannot |never )\breproduce[ds]?\b|\bsame (?:problem|issue|thing|symptoms?|stun|freeze|behaviou?r|drop)|\balso (?:happens|stuns|freezes|drops)|(?:同じ|同様)[^。]{0,20}(?:発生|切れ|断|起き|再現|止ま|固ま)|再現し(?:まし?た|ます)|再現(?:する|でき(?:る|た|まし))/u, { with: byHand, without: notAgain, denies: true, carries: true, cites: ['S06', 'S07'] }),
  rule('isolation-test', 'clean', /nothing happen(?:s|ed)|\bno (?:issues?|problems?|stuns?|freezes?|drops?|loss|packet loss|ping loss|interruption)\b|not? (?:a |one )?single ping|without (?:any )?(?:issues?|problems?|loss|stuns?)\b|(?:does|did|do|was|were)(?:n't| not) (?:happen|occur|stun|freeze|drop|show|lost)|(?:works?|worked|runs?|ran|goes|went) fine|(?:can(?:not|'t)|could(?:n't| not)) reproduce|(?:再現(?:は)?し|発生し|起き|落ち|切れ|途切れ|止まら|固まら)(?:ない|ません|なかった)|問題は?(?:なし|な[いく]|ありません)|影響は?(?:なし|ありません)/u, { with: byHand, without: inGeneral, denies: true, carries: true, cites: ['S06', 'S20'] }),
  rule('orphaned-snapshots', 'yes', /\borphan(?:ed)? (?:snapshots?|delta|vmdks?|disks?|files|redo)\b|\borphaned {2}|孤立し?た? ?(?:スナップショット|ディスク|vmdk|デルタ)[^。]{0,10}が/u, { with: /there (?:is|are|was|were)|found|\bhas\b|\bhave\b|\bleft\b|shows?|あり|残|見つか|存在/u, without: /\b(?:no|any|zero|nor) (?:\w{1,12}[ ,/]{1,3}){0,4}orphan|orphan[^.]{0,30}\bnone\b|孤立[^。]{0,20}(?:ありません|な[いし]|(?:見つか|存在|残)[^、。]{0,6}(?:ない|ません|なかった))/u, denies: true, cites: ['S11'] }),
  rule('storage-load', 'high', /(?:load|busy|utili[sz]\w+|iops|負荷|使用率|ビジー)[^。]{0,20}(?<![\d.])(?:[4-9]\d|100) ?%|(?<![\d.])(?:[4-9]\d|100) ?%[^。]{0,12}(?:load|busy|utili[sz]\w+|iops)|(?:storage|array|datastore)(?: \w{1,12}){0,3} (?:overloaded|saturated|very busy)|(?:ストレージ|アレイ|データストア)の?負荷が(?:高|大き|かなり)/u, { with: array, without: room, apart: /\bcpu\b|memory|guest|メモリ|ゲスト/u, cites: ['S04'] }),
  rule('concurrent-tasks', 'many', /(?<![\d.])\d{2,3} (?:\w{1,12} )?(?:tasks|vms|jobs) (?:\w{1,12} )?(?:at the same time|in parallel|concurrently|simultaneously|at once)|同時に ?\d{2,3} ?(?:個の|本の|台の)?(?:タスク|ジョブ|台|vm)|同時(?:タスク|実行|処理)数?[がは:]? ?\d{2,3}/u, { cites: ['S12'] }),
  rule('cpu-spike', 'yes', /\bspik(?:es?|ed|ing)\b|100 ?%|pegged|maxe[sd] out|跳ね上が|張り付|急上昇|急増|スパイク/u, { beside: /\bcpu\b/u, with: removal, without: /proxy|repository|プロキシ|リポジトリ/u, cites: ['S14'] }),
  rule('proxy-os', 'debian', /\b(?:ubuntu|debian)\b/u, { beside: proxy, cites: ['S27'] }),
  rule('proxy-os', 'rhel', /\b(?:rhel|red ?hat|rocky(?: ?linux)?|alma ?linux|centos|oracle linux)\b/u, { beside: proxy, cites: ['S27'] }),
  rule('proxy-os', 'windows', /\bwindows(?: server)? ?20\d\d/u, { beside: proxy, cites: ['S27'] }),
  rule('guest-io', 'high', /(?:heavy|high|intense|massive) (?:disk |write |random )?i\/o|i\/o (?:load )?(?:is|was) (?:very |extremely |quite )?(?:high|heavy)|i\/o(?:の)?(?:負荷)?が(?:非常に|かなり|とても)?(?:高|多|激し|集中)|書き込みが(?:非常に|かなり|とても)?(?:多|集中)/u, { with: /guest|\bvms?\b|server|\bsql\b|database|oracle|ゲスト|サーバ|仮想マシン|\bdb\b/u, without: /physical|bare.metal|物理|storage|array|datastore|latency|ストレージ|アレイ|データストア/u, cites: ['Q09', 'Q13'] }),
  rule('consistency', 'crash', /crash[- ]consisten(?:t|cy)[^.。]{0,30}(?:is|are|would be|will be)? ?(?:fine|ok(?:ay)?|(?:good )?enough|acceptable)\b|クラッシュ ?(?:整合性?|コンシステント)[^。]{0,12}(?:構[わい]|かまわ|良い|よい|いい|十分|問題な|ok|大丈夫)/u, { without: /(?:not|n't) (?:be )?(?:fine|ok|enough|good|acceptable)/u, denies: true, demands: true, cites: ['Q14'] }),
  rule('consistency', 'application', /application[- ]consisten(?:t|cy)[^.。]{0,40}(?:is|are) (?:mandatory|required|a must|needed|necessary)|(?:need|must have|require|want|insists? on) (?:an? )?application[- ]consisten|crash[- ]consisten(?:t|cy)[^.。]{0,20}(?:is|are)? ?(?:not|n't) (?:acceptable|enough|an option|good enough|ok)|アプリケーション ?(?:整合性?|コンシステント)[^。]{0,12}(?:必須|必要|要件)|クラッシュ ?(?:整合性?|コンシステント)では[^。]{0,6}(?:だめ|ダメ|不可|困|足り|認め)/u, { without: /(?:not|n't) need|不要|必要な[いく]/u, denies: true, demands: true, cites: ['Q14'] }),
  rule('backup-quiescing', 'cannot-turn-off', /(?:\bno|not|n't)\b[^.。]{0,30}(?:option|way|setting|possib\w{1,8}|able)[^.。]{0,30}(?:turn|switch|disabl)\w{0,4}(?: off)?[^.。]{0,15}quiesc|quiesc\w{1,6} (?:cannot|can't|can not) be (?:turned|switched|disabled)|静止(?:化|処理)?を?(?:無効に?化?|オフに?|止め)[^。]{0,14}(?:でき(?:ない|ません)|(?:設定|オプション|項目)が(?:ない|ありません|無い))/u, { with: /backup|product|tool|software|job|バックアップ|製品|ソフト|ジョブ|ツール/u, denies: true, cites: ['Q22'] }),
  rule('agent-restart-pending', 'no', /(?:has|have|had|was|were)(?: been)?(?: already)? (?:restarted|rebooted)(?: \w{1,12}){0,3} (?:since|after(?:wards)?)|\bdid (?:\w{1,8} )?(?:restart|reboot)(?: \w{1,12}){0,2} (?:since|after)|\b(?:restarted|rebooted)(?: \w{1,12}){0,3} after (?:the )?(?:\w{1,10} ){0,2}(?:install|setup|agent)|再起動[はもを]?(?:一度)?(?:実施)?(?:済|し(?:まし|て(?:い|お|あ)))/u, { with: /agent|エージェント/u, without: /(?:not|n't|never) (?:been )?(?:re|since)|ていない|ていません/u, cites: ['Q11'] }),
  rule('vss-writers', 'faulty', /(?:\b(?:the|our|my|one|two|three|some|several|all|vss|sql|exchange|system|wmi|registry)|sqlserver) ?writers?\b[^.。]{0,40}\b(?:in (?:an? )?(?:failed|error|bad)|state (?:is )?failed|(?:is|was|are|were|shows?|reports?|goes|went|stays?) (?:as |in |into |to )?(?:an? )?["' ]{0,8}(?:failed|faulty|timed out|retryable|non-retryable))|(?:ライター?|writer)[^。]{0,30}(?:失敗|エラー|タイムアウト|異常)(?:状態|に(?:な|落)|して|しま|で(?:失敗|し)|が(?:出|発生)|[」』])/u, { without: /critical writer|vsscontrol|hyper-v|エラー(?:は)?(?:な[しい]|ありません)/u, cites: ['Q31', 'Q32'] }),
];
