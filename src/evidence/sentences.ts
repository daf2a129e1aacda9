/** Words that make a sentence advice, a supposition or a general statement rather than a report of what is there. */
const supposed =
  /\b(?:if|unless|whether|should|would|could|may|might|must|recommend\w*|consider\w*|suggest\w*|instead|try|ensure\w*|make sure|alternatively|addressed|upgrad\w+|updat(?:e|ing) to|fixed|fixes|resolved|supports?|supported|support for|require[sd]?|release notes|kb\s?\d+|or later|or newer|and later|and above|prior to|earlier than|plan\w*|will|going to|you|your|avoid\w*|prevent(?:s|ing)?|e\.g|for example|versus|please|how to|iso build|release date|most environments|customers|not sure|(?:don't|do not) know|no idea|to be confirmed|tbd|haven't checked|not checked|unknown|known to|not limited to|in general|generally|typically|usually|as of|starting with|beginning with|can (?:extend|be|cause|happen|occur|take|last|result|freeze|hang))\b|\?|場合|なら(?!ず)|れば|たら|ことがあ|べき|推奨|ください|下さい|かもしれ|可能性|おそれ|恐れ|回避|対策|修正|解消|解決|以降|以上|以前(?!は|まで|から|の)|より前|方法|でしょうか|(?:です|ます)か|例えば|たとえば|もし|予定|想定|検討|サポート|に対応(?:し(?!まし)|する|可|済み?(?:の|です))|アップグレード|アップデートし|更新し|バージョンアップ|適用|推薦|必要|とは[、,]|(?:hot-?add|モード)では[、,]|かどうか|未確認|(?<!原因[はが]?)不明|[分わ]か(?:らない|りません)|これから(?:です|やる|行|試|確認)|ほとんどの|一般に|一般的/u;
/** Words that turn a statement round, or tell of another time. */
const denied =
  /\b(?:not|never|no|none|without|cannot|neither|nor|except|rather|used to|previously|formerly|before(?! (?:any|the|a|each|every|our) (?:\w{1,10} )?(?:jobs?|backups?|window)\b)|earlier|migrat\w+|moved|moving|switch\w*|turn(?:ed|ing)? off|disabl\w+|remov\w+ exchange|uninstall\w*|other than|instead of|or|changed?|ruled out|excluded|unlike)\b|n't|ない|なく|ません|なかっ|無効|ではなく|以外|または|もしくは|いずれ|移行|移動|変更|除外|やめ|止め|かつて|以前(?:は|まで)|切り替え|アンインストール|か、|すると|(?:に(?:ある|いる)|使う|ホストだ|ている)と(?![思考見聞判言認推いの])/u;
/** How people say that a VM stops answering: a "not" inside these denies nothing. */
const symptoms =
  /(?:not|n't|no longer) (?:be )?(?:respond|reach|answer|reply|ping)|no (?:response|longer)|(?:loses?|lost|losing) (?:network )?connect|(?:応答|反応|接続|通信|疎通|ping|繋|つな|操作)(?:でき|[がもしをはら]|返さ|受け付け){0,3}(?:なく|ない|なり|ません|せず|なっ)|(?:症状|問題|現象|事象)[はがも](?:出|起き|発生し|再発し)(?:なく|ない|ません|なかっ)/gu;

/** That something did not help: it was done all the same. */
const noHelp =
  /(?:改善|解決|解消)(?:し|され|は)?(?:なかっ|なく|ない|ません|せず)|(?:変わ|直|治)(?:ら(?:なかっ|ない|ず)|りません)|\b(?:did|does)(?:n't| not) (?:help|change|improve|fix|solve)|\bno (?:change|improvement|difference|effect|luck)\b/gu;

/** What went wrong each time, told with "would" or "could", the month and an upgrade that is over: a report, no supposition. */
const happened =
  /\b(?:in|since|last|until|mid|early|late) may\b|\b(?:from|after|since|before|during) (?:an?|the|our|last|my) (?:\w{1,12} ){0,2}(?:upgrade|update)\b(?! to)|\b(?:if|when) (?:i|we)\b(?! (?:should|could))|(?:調べ|見|確認し|探し|やってみ|試し|してみ|開い|聞い)たら|\bwould (?:always |then |also |often )?(?:fail|hang|freeze|stop|crash|drop|lose|time)|\bcould(?:n't| not)\b|\d ?(?:%|gb|tb|[秒分時台件日])(?:間)?以上/gu;

/** Whether a sentence supposes, advises or describes in general. Takes lower-case text. */
export function isAdvice(lower: string): boolean {
  return supposed.test(lower.replace(happened, ' '));
}

/** Whether a clause denies what it names, or speaks of what was. The symptom itself does not count as a denial. */
export function isDenied(clause: string): boolean {
  return denied.test(clause.replace(symptoms, ' ').replace(noHelp, ' '));
}

const generally =
  /\b(?:an?|any|many) (?:[\w-]{1,14} ){0,3}(?:vms?|virtual machines?|prox(?:y|ies)|hosts?|guests?|datastores?|environments?|servers?) (?:(?:on|in|from) (?:an?|another|any|the same) (?:\w{1,12} ){1,2})?(?:running|that|which|is|are|has|have|had|crashes|loses|can|does|takes|locks|holds|opens|needs|keeps|gets|acquires|suffers)\b|\block(?:s|ing)? (?:mechanism|is held|on the)|ロック(?:の仕組|機構|機能|を(?:取得|保持|解放))|\bwhen many\b|\bmodes? (?:uses?|allows?|is used|works|attaches|has|have)\b|\bwhich allows\b|\bknown issue\b|(?<![当本社の])(?:環境|サーバー?|仮想マシン|vm)では[、,]|(?:確認|実施|実行|設定|選択|指定)します[。.]?\s*$/u;
const own = /\b(?:i(?![/.])|we|ours?|my)\b|当社|弊社|当方|うち|[当本自]環境/u;

/** Whether a clause tells of one's own case, whatever the rest of its sentence recommends. */
export function isOwn(clause: string): boolean {
  return own.test(clause) && !isAdvice(clause) && !generally.test(clause);
}

/** Whether a sentence explains how such things are, not how they are with the one who writes. */
export function isExplanation(lower: string): boolean {
  return generally.test(lower) && !own.test(lower);
}

const topic = /(?:は|が|を|も|に|の|から|and|which|that)\s*$/u;

/**
 * Clauses of a sentence. A Japanese clause that ends on a particle has its verb in the next one, and an English
 * relative clause belongs to what stands before it, so those stay together.
 */
export function clausesOf(sentence: string): readonly string[] {
  const clauses: string[] = [];
  for (const part of sentence.split(
    /[、,;]|\bbut\b|(?<=なので)|(?<=で)\s|(?:です|ます|でした|ました)が|(?<=ません|ない|なかった)が/u,
  )) {
    const last = clauses.at(-1);
    if (last !== undefined && (topic.test(last) || /^\s*(?:which|that|but|though)\b/u.test(part)))
      clauses[clauses.length - 1] = `${last} ${part}`;
    else clauses.push(part);
  }
  return clauses;
}

/** Sentences of a line; the dots of versions and names do not end one. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[。!?])|(?<=\.)\s/u);
}

/** Technologies of which a sentence may name the one that is not in use: 「AではなくB」 and "B, not A"; or that was left behind. */
const technology =
  /(?:(?:direct |ダイレクト ?)?nfs ?v?[34](?:\.[01])?|vmfs[ -]?[3-6]?|vsan|hot-?\s?add|nbd(?:ssl)?|direct san|virtual appliance|network|(?:仮想|バーチャル) ?アプライアンス|ネットワーク)(?: ?mode| ?モード)?/gu;
const deniedBefore =
  /(?:(?:[,(]|\band|\bis|\bare) ?not (?:on |in |over |via |using )?|\b(?:moved|switched|migrated|got) (?:away |over )?(?:off|from) (?:of )?|stopped using |dropped )(?:an? |the |our )?$/u;
const deniedBehind = /^ ?(?:\([^()]{0,20}\) ?)?(?:では|で|じゃ)なく/u;
const NEAR = 40;

/** What a sentence rules out is blanked at the same length, so that what it says instead stays readable. */
export function withoutDenied(lower: string): string {
  let plain = lower;
  const blank = (from: number, to: number): void => {
    plain = plain.slice(0, from) + ' '.repeat(to - from) + plain.slice(to);
  };
  for (const { 0: name, index } of lower.matchAll(technology)) {
    const end = index + name.length;
    const before = deniedBefore.exec(lower.slice(Math.max(0, index - NEAR), index));
    const behind = deniedBehind.exec(lower.slice(end, end + NEAR));
    if (behind) blank(index, end + behind[0].length);
    else if (before && !/^ to\b/u.test(lower.slice(end))) blank(index - before[0].length, end);
  }
  return plain;
}

const noNfs =
  /(?:\bno|(?:\bnot|n't) (?:use|have|run)) (?:any )?nfs\b(?! ?v?\d)|nfs[はも](?:一切|全く)?(?:[使利][^、。]{0,4}(?:ない|ません)|な[いし]|ありません)/u;

/** Whether a sentence says that there is no NFS at all; what is said of it elsewhere is hearsay. */
export function saysNoNfs(lower: string): boolean {
  return noNfs.test(lower) && !isAdvice(lower);
}

const machine = /(?:server|サーバー?|\bvm|仮想マシン|マシン|\bdb) ?$/u;
const LONGEST_NAME = 32;

/** Machines that a sentence names, each with what stands behind it in brackets. */
export function machinesIn(lower: string): { readonly name: string; readonly holds: string }[] {
  return [...lower.matchAll(/\(([^()]{0,60})\)/gu)].flatMap(({ 1: holds = '', index }) => {
    const before = lower.slice(Math.max(0, index - LONGEST_NAME), index);
    const name = before.split(/[、,;()。]/u).at(-1) ?? '';
    return machine.test(name) ? [{ name, holds }] : [];
  });
}
