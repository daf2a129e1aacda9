import type { Book, Parser } from '#src/evidence/book.ts';
import type { Line } from '#src/evidence/line.ts';
import { readSentence } from '#src/evidence/prose-sentences.ts';

/** Sentences without one of these say nothing to us. */
const mark =
  /nfs|vmfs|vsan|vvol|add|appliance|アプライアンス|アド|nbd|mode|モード|direct|ダイレクト|prox|プロキシ|win|linux|centos|ubuntu|debian|red ?hat|rhel|suse|sles|fedora|freebsd|exchange|netbackup|clon|クローン|vsphere|full|free space|空き|snap|スナ|agent|エージェント|quiesc|静止|backup|バックアップ|writer|ライタ|orphan|孤立|consisten|整合|コンシステント|i\/o|\bcpu\b|storage|ストレージ|array|task|タスク|書き込み|トランスポート|転送|空い|残って|同時|負荷|\bload\b|server 20|reboot|再起動|provider|プロバイダ|c:/u;
/** A line shorter than this is not a line of running text that was wrapped. */
const WRAPPED = 45;
const WRAPPED_WIDE = 30;
const LONGEST = 2000;
const ends = '.。!?:;';
const bullet = /^\s*(?:[-*•◦]\s|[・●○■□▪]|\d{1,2}[.)]\s)/u;
/** A time, a name or a label begins something of its own, in a chat and in notes. */
const fresh = /^\s{0,8}(?:\[?\d{1,4}[:/-]\d{1,2}(?!\d)|[^\s:、。]{1,16}:)/u;
/** What stands before the words of somebody in a chat. */
const speaker = /^\s{0,8}\[\d{1,2}:\d\d(?::\d\d)?(?: [ap]m)?\] ?(?=<?[\w.-]{1,30}[>:] )/u;
/** What a list stands under when its items are possible causes or things to do, not what is there. */
const supposedList =
  /causes?\b|reasons?\b|issues|check|workaround|solution|recommend|\b(?:verify|confirm|try|ensure)\b|考えられる|想定される|原因|要因|対処|対策|回避策|推奨|確認(?:項目|事項|点)|チェック/u;
/** A question and its answer, each on a line of its own or both on one. */
const asking = /^(?:q|質問|問)\d{0,2} ?[.:)] ?/u;
const answering = /(?:^|\s)(?:a|回答|答え?)\d{0,2} ?[.:)] ?/u;
/** What the respectful forms of mails add to the plain ones. */
const respectful = /(?:いた|致)(?=[しす])|(?<=で)ございま(?=[しす])/gu;
/** What turns a statement into a question. */
const interrogative = /\?|\byour?\b|か$/gu;
const affirmed = /^(?:yes|はい)/u;
/** Words on these lines are data, not language. */
const data = /^\s*(?:-->|\[|\{|<|#|\/|"[^"]{0,80}" ?[:,;]|\w{1,30}\s{0,3}=(?!.{0,200}[ぁ-ん]{3}))/u;
/** A heading of Markdown is language; a root prompt or a comment in a configuration is not. */
const heading = /^\s{0,3}(?:#{2,6}|#(?=\s[A-Z][a-z]+\s[a-z]|\s[^\u0000-\u00ff]))\s/u;

/** Reads what people write, sentence by sentence, over line breaks; only what is stated plainly, never advice or denials. */
export function prose(book: Book): Parser {
  let held = '';
  let parts: { upTo: number; line: Line }[] = [];
  let heldAt = 0;
  let supposed = false;
  let question = '';

  /** Reads an answer with its question; a bare yes makes the question a statement. */
  function answered(text: string, line: Line): void {
    const topic = question.replace(interrogative, ' ');
    question = '';
    const told = affirmed.test(text) ? topic : text;
    readSentence(book, told, () => line, topic);
  }

  function flush(): void {
    if (held && mark.test(held)) readSentence(book, held, lineOf);
    held = '';
    parts = [];
  }

  function lineOf(at: number): Line | undefined {
    return (parts.find(({ upTo }) => at < upTo) ?? parts[0])?.line;
  }

  /** Whether a line goes on with the sentence of the line before. */
  function goesOn(line: Line, text: string): boolean {
    if (
      !held ||
      line.number !== heldAt + 1 ||
      bullet.test(line.text) ||
      fresh.test(line.text) ||
      held.length > LONGEST ||
      ends.includes(held.at(-1) ?? '.')
    )
      return false;
    const wide = /[\u3040-\u9fff]/u.test(held.slice(-40));
    const lastLength = held.length - (parts.at(-2)?.upTo ?? 0);
    if (wide) return lastLength >= WRAPPED_WIDE;
    return lastLength >= WRAPPED && /^[a-z(]/u.test(line.text.trimStart()) && text !== '';
  }

  return {
    read(line) {
      const whole = (heading.test(line.text) ? line.lower.replace(/^[\s#]+/u, '') : line.lower).trim();
      let text = whole.replace(speaker, '');
      if (text.includes('ま')) text = text.replace(respectful, '').replace(/て[お居]り/gu, 'てい');
      if (line.log || line.command !== null || text === '' || data.test(text) || text.includes('\\')) {
        flush();
        return false;
      }
      if (asking.test(text) || (question && answering.test(text))) {
        flush();
        const [asked = '', ...given] = text.split(answering);
        if (asked) question = asked.replace(asking, '');
        if (given.length > 0) answered(given.join(' ').trim(), line);
        return false;
      }
      question = '';
      if (!bullet.test(line.text)) supposed = text.endsWith(':') && supposedList.test(text);
      else if (supposed) {
        flush();
        return false;
      }
      const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
      if (goesOn(line, short)) held += isWide(held.charCodeAt(held.length - 1)) ? short : ` ${short}`;
      else {
        flush();
        held = short;
      }
      parts.push({ upTo: held.length + 1, line });
      heldAt = line.number;
      return false;
    },
    end: flush,
  };
}

function isWide(code: number): boolean {
  return code >= 0x3040 && code <= 0x9fff;
}
