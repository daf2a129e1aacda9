import type { Book } from '#src/evidence/book.ts';
import type { Line } from '#src/evidence/line.ts';

/** NFS 3 or HotAdd named only to be ruled out. */
const notSo =
  /(?:nfs ?v?3|hot-?\s?add|アプライアンス(?:モード)?)(?:ではな|でな|以外|(?:は|を|も)(?:使|利用|使用)[^。]{0,8}(?:な|せ)|[^。.]{0,12}無効|[^。.]{0,20}\b(?:not|disabled|off)\b)|\b(?:not|no|without|never|disabled?) (?:on |using |use |via )?(?:nfs ?v?3|hot-?\s?add|virtual appliance)/u;
/** Whoever quotes the issue to ask whether it is theirs does not say so. */
const asked = /\?|でしょうか|ますか/u;
const nfs3 = /\bnfs ?v?(?:ersion)? ?3/u;
const elsewhere =
  /(?:different|another|other) (?:esxi? )?host|not on the same (?:esxi? )?host|別(?:の)? ?(?:esxi ?)?ホスト|異なる(?:esxi ?)?ホスト|(?:同じ|同一の?)(?:esxi ?)?ホスト(?:に|では)(?:ない|なく)/u;
const hotadd =
  /hot-?\s?add|virtual appliance|アプライアンスモード|仮想アプライアンス|バーチャル ?アプライアンス/u;
/** The machine stops answering for a while, in the words of people. Takes lower-case text. */
export const stunned =
  /\bstun|スタン|unresponsive|(?:loses?|lost|losing|drops?|dropp(?:ed|ing)) (?:[\w-]+ ){0,3}(?:connect\w*|ping\w*|packets?|network)|disconnect\w*|not respond|stops? respond|unreachable|freez|frozen|hang|heartbeat|ハートビート|応答|反応(?:し|が)?な|無反応|切断|途切れ|疎通|瞬断|通信(?:が|でき|断)|接続が|ハング|フリーズ|固ま|停止|止ま|ping ?(?:断|抜け|ロス)|ping[がは]?[^。]{0,10}(?:切れ|落ち|飛)|(?<![判診決横油])断(?:が|に)|途絶/u;

/**
 * The known issue told in one breath, even as a general case: all three of its conditions and the stun itself (S20, S21). Who only
 * asks about it, or has no NFS, is pointed to the article and no more.
 */
export function readKnownIssue(book: Book, text: string, line: Line | undefined): void {
  if (!line || !nfs3.test(text) || !elsewhere.test(text) || !hotadd.test(text) || !stunned.test(text)) return;
  if (notSo.test(text)) return;
  book.kind('prose', line);
  book.hint('stun', 6);
  if (book.withoutNfs || asked.test(text)) return;
  const grounds = { reason: 'known-issue-told', sure: 'low', cites: ['S20', 'S21'] } as const;
  book.find('datastore', 'nfs3', line, grounds);
  book.find('transport', 'hotadd', line, grounds);
  book.find('proxy-host', 'other', line, grounds);
}
