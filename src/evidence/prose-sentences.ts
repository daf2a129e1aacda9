import type { Book } from '#src/evidence/book.ts';
import { proseRules } from '#src/evidence/prose-rules.ts';
import type { ProseRule } from '#src/evidence/prose-rule.ts';
import type { Line } from '#src/evidence/line.ts';
import { withoutNames } from '#src/evidence/names.ts';
import { clausesOf, isAdvice, isDenied, sentencesOf, withoutDenied } from '#src/evidence/sentences.ts';

type LineOf = (at: number) => Line | undefined;

const snapshot = /snapshot|スナップショット/u;
const quiescing = /quiesc|静止|vss/u;
const quiesce =
  /quiescing|quiesce (?:the |a |our )?(?:vm|virtual|guest|os\b|file)|静止化?(?:に|の)?(?:失敗|でき)/u;
const failing =
  /fail|error|hang|hung|freez|froz|cannot|can't|unable|time[ds]? ?out|irresponsive|unresponsive|crash|panic|失敗|エラー|でき(?:ない|ません)|固ま|フリーズ|ハング|タイムアウト/u;
const removing =
  /remov|delet|consolidat|commit|削除|統合|\b(?:end|completion) of (?:the )?(?:veeam )?(?:backup|job)|バックアップ(?:の|が)?(?:終了|完了|最後)|ジョブ(?:の|が)?(?:終了|完了|最後)/u;
const stunned =
  /\bstun|スタン|unresponsive|(?:loses?|lost|losing|drops?|dropp(?:ed|ing)) (?:[\w-]+ ){0,3}(?:connect\w*|ping\w*|packets?|network)|disconnect\w*|not respond|stops? respond|unreachable|freez|frozen|hang|heartbeat|ハートビート|応答|切断|途切れ|疎通|通信(?:が|でき)|接続が|ハング|フリーズ|固まる|停止/u;
const bareInfinitive = /(?:する|すること|おく|設定|配置)[。.]?\s*$/u;
/** A telling is a few sentences, no essay. */
const LONGEST_TELLING = 900;
/** NFS 3 or HotAdd named only to be ruled out. */
const notSo =
  /(?:nfs ?v?3|hot-?\s?add|アプライアンス(?:モード)?)(?:ではな|でな|以外|(?:は|を|も)(?:使|利用|使用)[^。]{0,8}(?:な|せ)|[^。.]{0,12}無効|[^。.]{0,20}\b(?:not|disabled|off)\b)|\b(?:not|no|without|never|disabled?) (?:on |using |use |via )?(?:nfs ?v?3|hot-?\s?add|virtual appliance)/u;
const nfs3 = /\bnfs ?v?(?:ersion)? ?3/u;
const elsewhere =
  /(?:different|another|other) (?:esxi? )?host|not on the same (?:esxi? )?host|別(?:の)? ?(?:esxi ?)?ホスト|異なる(?:esxi ?)?ホスト|(?:同じ|同一の?)(?:esxi ?)?ホスト(?:に|では)(?:ない|なく)/u;
const hotadd =
  /hot-?\s?add|virtual appliance|アプライアンスモード|仮想アプライアンス|バーチャル ?アプライアンス/u;

/** Reads one sentence, or several on one line. `lineOf` tells where a character stood. */
export function readSentence(book: Book, text: string, lineOf: LineOf): void {
  let at = 0;
  let removed = false;
  for (const sentence of sentencesOf(text)) {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    const plain = withoutDenied(withoutNames(sentence));
    hintSymptom(book, plain);
    if (removed && stunned.test(plain)) book.hint('stun', 3);
    removed = removing.test(plain) && snapshot.test(plain);
    readFacts(book, plain, (offset) => lineOf(start + offset));
  }
  if (text.length < LONGEST_TELLING) readKnownIssue(book, withoutNames(text), lineOf(0));
}

function hintSymptom(book: Book, sentence: string): void {
  if (removing.test(sentence) && stunned.test(sentence)) book.hint('stun', 5);
  else if (quiescing.test(sentence) && failing.test(sentence)) {
    if (snapshot.test(sentence)) book.hint('quiesce', 5);
    else if (quiesce.test(sentence)) book.hint('quiesce', 2);
  }
}

function readFacts(book: Book, sentence: string, lineOf: LineOf): void {
  if (bareInfinitive.test(sentence) && /[\u3040-\u9fff]/u.test(sentence)) return;
  const fits = proseRules.filter(
    (rule) => rule.says.test(sentence) && (rule.with?.test(sentence) ?? true) && !ofAnother(rule, sentence),
  );
  if (fits.length === 0 || isAdvice(sentence)) return;
  const clauses = clausesOf(sentence);
  const said = fits.filter((rule) => {
    const clause = clauses.find((one) => rule.says.test(one)) ?? sentence;
    return rule.denies || !isDenied(asItIsNow(clause, rule.says));
  });
  for (const rule of said) {
    if (said.some((other) => other.fact === rule.fact && other.value !== rule.value)) continue;
    propose(book, rule, lineOf(rule.says.exec(sentence)?.index ?? 0));
  }
}

function partsOf(sentence: string): readonly string[] {
  return sentence.split(/[、,;/|()]|\b(?:and|but|while)\b/u);
}

const turnedTo =
  /(?:switched|changed|moved|migrated|set|forced)(?: [\w-]{1,12}){0,3} (?:to|on|onto|over to)(?: \w{1,12}){0,2}\s*$/u;
const turnedInto =
  /^(?: ?モード)? ?[にへ](?:は)? ?(?:変更|切り替え|切替|移行|変え|固定|強制)(?:し|て|済|ま|た)/u;

/** What was switched to is what there is now: the word for the change does not deny it. */
function asItIsNow(clause: string, says: RegExp): string {
  const found = says.exec(clause);
  if (!found) return clause;
  const end = found.index + found[0].length;
  const [left, right] = [clause.slice(0, found.index), clause.slice(end)];
  if (!turnedTo.test(left) && !turnedInto.test(right)) return clause;
  return left.replace(turnedTo, ' ') + found[0] + right.replace(turnedInto, ' ');
}

/** Where the VM runs is no other machine, and what is said of the guest by name is said of the guest. */
const onHost =
  /\b(?:running )?(?:on|under) (?:an? |our |the )?(?:vmware )?esxi?\b(?: host)?|esxi?[^、。,]{0,12}上[のでに]/gu;
const ofGuest = /guest|ゲスト|\bvm ?[:=]/u;

/** Whether a sentence speaks of something else than the rule is about. */
function ofAnother({ without, apart, says }: ProseRule, sentence: string): boolean {
  if (apart?.test(sentence)) {
    const parts = partsOf(sentence).filter((part) => says.test(part));
    if (parts.every((part) => apart.test(part))) return true;
  }
  if (!without) return false;
  const plain = sentence.replace(onHost, ' ');
  if (!without.test(plain)) return false;
  return !partsOf(plain).some((part) => says.test(part) && ofGuest.test(part) && !without.test(part));
}

function propose(book: Book, rule: ProseRule, line: Line | undefined): void {
  if (!line || book.documents.holds(line.number)) return;
  book.find(rule.fact, rule.value, line, { reason: 'stated', sure: 'low', cites: rule.cites });
  book.kind('prose', line);
  if (rule.fact === 'transport' || rule.fact === 'proxy-host' || rule.fact === 'datastore')
    book.hint('stun', 1);
}

/** The known issue told in one breath, even as a general case: all three of its conditions and the stun itself (S20, S21). */
function readKnownIssue(book: Book, text: string, line: Line | undefined): void {
  if (!line || !nfs3.test(text) || !elsewhere.test(text) || !hotadd.test(text) || !stunned.test(text)) return;
  if (notSo.test(text)) return;
  const grounds = { reason: 'known-issue-told', sure: 'low', cites: ['S20', 'S21'] } as const;
  book.find('datastore', 'nfs3', line, grounds);
  book.find('transport', 'hotadd', line, grounds);
  book.find('proxy-host', 'other', line, grounds);
  book.kind('prose', line);
  book.hint('stun', 6);
}
