import { clausesOf, isAdvice, sentencesOf } from '#src/evidence/sentences.ts';
import type { Sure } from '#src/evidence/report.ts';

const englishWay =
  /\b(?:upgraded|updated|patched)\b(?:[^.]|\.(?=\d)){0,80}?\bto (?:vmware )?(?:vsphere )?(?:esxi )?(?=\d)/gu;
const japaneseWay =
  /(?:esxi|ホスト)[^。か]{0,30}から(?=[^。]{0,30}[にへ] ?(?:上げ|あげ|更新し|アップ(?:グレード|デート)し|バージョンアップし)(?:まし)?た)/gu;
const japaneseDone =
  /(?<=[にへ]) ?(?:上げ|あげ|更新し|アップ(?:グレード|デート)し|バージョンアップし)(?:まし)?た/gu;

/** Another time, or not at all. */
const elsewhen =
  /\b(?:moved|migrat\w+|previously|used to|formerly|not (?:using|running|on)|no longer on)\b|移行|ではなく|ではありません|使って(?:いない|いません)|使用して(?:いない|いません)/u;
/** The release that hosts and vCenter share the name of; from 8.0 on the host's own level matters. */
const release =
  /\bvsphere ?(?:version |ver\.? ?|v)?(?=[4-7](?:\.\d|(?!\d))(?![\d.]*[ ,]?(?:web|client|doc|ドキュ|api|sdk|guide|ガイド|replication)))/gu;

/** The level of hosts that are only called hosts, nodes or a cluster. */
const bareLevel =
  /((?:\bhosts?|\bnodes?|cluster|ホスト|ノード)[^.。]{0,30}[ :(])(?=[5-8]\.\d(?: ?u\d|\.\d[ ,-]{1,2}\d{7,8}))/u;

/** Whether a line without the product's name may still tell of a host's version. */
export function mayTellOfHost(lower: string): boolean {
  if (lower.includes('vsphere')) return true;
  if (!/host|node|cluster|ホスト|ノード/u.test(lower)) return false;
  return (
    bareLevel.test(lower) ||
    /upgraded|updated|patched|上げ|あげ|更新し|アップ(?:グレード|デート)し/u.test(lower)
  );
}

function bare(sentence: string): string {
  return /vcenter|vcsa/u.test(sentence) ? sentence : sentence.replace(bareLevel, '$1esxi ');
}

/** What there is now, whatever else its sentence plans or recommends. */
const atPresent =
  /\b(?:still|currently|right now|at the moment|as of now)\b|現在|(?:今|いま)(?:は|も|の(?:ところ)?)|まだ|のまま|(?:当社|弊社|当方|うち|こちら|[当本自]環境|弊環境)(?:側)?(?:は|の)|\b(?:we(?:'re| are| run| have)|ours?)\b/u;
/** A version whose product stands in the sentence before. */
const goesOn =
  /^[\s・-]{0,4}(?:(?:現在|今|いま)(?:は|の(?:バージョン|版)は)|currently (?:on|at|running) |we(?:'re| are) (?:still |currently )?(?:on|at|running) )[ :]?(?=[5-8]\.\d)/u;

/** The clauses that say what there is now; a sentence that is all report is one. */
function reported(sentence: string): readonly string[] {
  if (!isAdvice(sentence) && !elsewhen.test(sentence)) return [sentence];
  return clausesOf(sentence).filter(
    (one) => atPresent.test(one) && /\d/u.test(one) && !isAdvice(one) && !elsewhen.test(one),
  );
}

/** Names the host in a sentence that goes on about the one before. */
function named(sentence: string, at: number, all: readonly string[]): string {
  const before = all[at - 1] ?? '';
  return before.includes('esx') && !/vcenter|vcsa/u.test(before + sentence)
    ? sentence.replace(goesOn, 'esxi ')
    : sentence;
}

/** What the sentences of a line say of a host now, each with how far it can be trusted. */
export function hostStatements(lower: string): readonly { text: string; sure: Sure }[] {
  return sentencesOf(lower)
    .map(named)
    .map(afterUpgrade)
    .flatMap(reported)
    .map((one) =>
      one.includes('esx')
        ? { text: one, sure: 'medium' }
        : { text: bare(one.replace(release, 'esxi ')), sure: 'low' },
    );
}

/**
 * A sentence that tells of an upgrade that has been made, as if it only named what there is now: the version it came from
 * and the word that makes other sentences advice are taken out. Takes lower-case text.
 */
function afterUpgrade(sentence: string): string {
  if (sentence.includes('vcenter') || sentence.includes('vcsa')) return sentence;
  if (/upgraded|updated|patched/u.test(sentence))
    return /esxi|\bhosts?\b/u.test(sentence) ? sentence.replace(englishWay, 'esxi ') : sentence;
  return sentence.includes('から')
    ? sentence.replace(japaneseWay, 'esxi ').replace(japaneseDone, '')
    : sentence;
}
