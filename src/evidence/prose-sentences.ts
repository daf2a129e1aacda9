import { readKnownIssue, stunned } from '#src/evidence/known-issue.ts';
import type { Book } from '#src/evidence/book.ts';
import { isOfAnother } from '#src/evidence/of-another.ts';
import { proseRules } from '#src/evidence/prose-rules.ts';
import type { ProseRule } from '#src/evidence/prose-rule.ts';
import type { Line } from '#src/evidence/line.ts';
import { withoutNames } from '#src/evidence/names.ts';
import {
  clausesOf,
  isAdvice,
  isDenied,
  isExplanation,
  isOwn,
  saysNoNfs,
  sentencesOf,
  withoutDenied,
} from '#src/evidence/sentences.ts';

type LineOf = (at: number) => Line | undefined;

const snapshot = /\bsnap|スナップ|スナショ/u;
const quiescing = /quiesc|静止|vss/u;
const quiesce =
  /quiescing|quiesce (?:the |a |our )?(?:vm|virtual|guest|os\b|file)|静止化?(?:に|の)?(?:失敗|でき)/u;
const failing =
  /fail|error|hang|hung|freez|froz|cannot|can't|unable|time[ds]? ?out|irresponsive|unresponsive|crash|panic|失敗|エラー|でき(?:ない|ません)|固ま|フリーズ|ハング|タイムアウト/u;
const removing =
  /remov|delet|consolidat|commit|削除|消[しすせ]|統合|\b(?:end|completion) of (?:the )?(?:veeam )?(?:backup|job)|バックアップ(?:の|が)?(?:終了|完了|最後)|ジョブ(?:の|が)?(?:終了|完了|最後)/u;
const bareInfinitive = /(?:する|すること|おく|設定|配置)[。.]?\s*$/u;
const asking = /\bif\b|\?|か[。?]?\s*$/u;
const LONGEST_TELLING = 900; // A few sentences, no essay.
/** Facts that only the stun article asks for. */
const ofStun: ReadonlySet<string> = new Set([
  'transport',
  'proxy-host',
  'proxy-os',
  'datastore',
  'isolation-test',
  'orphaned-snapshots',
  'storage-load',
  'cpu-spike',
]);

/** Reads one sentence, or several on one line. `lineOf` tells where a character stood; `question` is what they answer. */
export function readSentence(book: Book, text: string, lineOf: LineOf, question = ''): void {
  let at = 0;
  let removed = false;
  let before = question;
  for (const sentence of sentencesOf(text)) {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    const plain = withoutDenied(withoutNames(sentence));
    hintSymptom(book, plain);
    if (removed && stunned.test(plain)) book.hint('stun', 3);
    removed = removing.test(plain) && snapshot.test(plain);
    if (saysNoNfs(plain)) book.withoutNfs = true;
    readFacts(book, plain, before, (offset) => lineOf(start + offset), question !== '');
    before = plain;
  }
  if (text.length < LONGEST_TELLING) readKnownIssue(book, withoutNames(text), lineOf(0));
}

function hintSymptom(book: Book, sentence: string): void {
  if (removing.test(sentence) && stunned.test(sentence)) book.hint('stun', 5);
  else if (quiescing.test(sentence) && failing.test(sentence) && !/(?:エラー|失敗)では/u.test(sentence)) {
    if (snapshot.test(sentence)) book.hint('quiesce', 5);
    else if (quiesce.test(sentence)) book.hint('quiesce', 2);
  }
}

function readFacts(book: Book, sentence: string, before: string, lineOf: LineOf, asked = false): void {
  if (
    bareInfinitive.test(sentence) &&
    !/(?:失敗|発生|停止|ハング|フリーズ|切断|タイムアウト)する[。.]?\s*$/u.test(sentence) &&
    /[\u3040-\u9fff]/u.test(sentence)
  )
    return;
  const told = `${before} ${sentence}`;
  const fits = proseRules.filter(
    (rule) =>
      rule.says.test(sentence) &&
      (rule.with?.test(rule.carries || rule.follows || asked ? told : sentence) ?? true) &&
      (!rule.carries || snapshot.test(told)) &&
      !isOfAnother(rule, sentence),
  );
  if (fits.length === 0) return;
  const advice = isAdvice(sentence) || isExplanation(sentence);
  const clauses = clausesOf(sentence);
  const said = fits.filter((rule) => {
    const clause = clauses.find((one) => rule.says.test(one)) ?? sentence;
    if (advice && !isOwn(clause) && !(rule.demands && !asking.test(sentence))) return false;
    return rule.denies === true || !isDenied(asItIsNow(clause, rule.says));
  });
  for (const rule of said) {
    if (said.some((other) => other.fact === rule.fact && other.value !== rule.value)) continue;
    propose(book, rule, lineOf(rule.says.exec(sentence)?.index ?? 0));
  }
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

function propose(book: Book, rule: ProseRule, line: Line | undefined): void {
  if (!line || book.documents.holds(line.number)) return;
  book.find(rule.fact, rule.value, line, { reason: 'stated', sure: 'low', cites: rule.cites });
  book.kind('prose', line);
  if (ofStun.has(rule.fact)) book.hint('stun', 1);
  else if (rule.fact === 'vss-writers') book.hint('quiesce', 1);
}
