import type { Book } from '#src/evidence/book.ts';
import type { Line } from '#src/evidence/line.ts';

/** The machine stops answering for a while, in the words of people. Takes lower-case text. */
export const stunned =
  /\bstun|スタン|unresponsive|(?:loses?|lost|losing|drops?|dropp(?:ed|ing)) (?:[\w-]+ ){0,3}(?:connect\w*|ping\w*|packets?|network)|disconnect\w*|not respond|stops? respond|unreachable|freez|frozen|hang|heartbeat|ハートビート|応答|反応(?:し|が)?な|無反応|切断|途切れ|疎通|瞬断|通信(?:が|でき|断)|接続が|ハング|フリーズ|固ま|停止|止ま|ping ?(?:断|抜け|ロス)|ping[がは]?[^。]{0,10}(?:切れ|落ち|飛)|(?<![判診決横油])断(?:が|に)|途絶/u;

const conditions = [/nfs ?v?3/u, /hot-?\s?add|appliance|アプライアンス/u, /host|ホスト/u, stunned];

/** The known issue told in one breath (S20, S21). It points to the article and gives no fact: people quote it to ask whether it is their case. */
export function readKnownIssue(book: Book, text: string, line: Line | undefined): void {
  if (!line || !conditions.every((one) => one.test(text))) return;
  book.kind('prose', line);
  book.hint('stun', 6);
}
