/** What a question asks for, when it does not tell what happens: something to do, or how to find something out. */
export type Asked = 'fix' | 'question' | null;

const toFind =
  /how (?:do|can) i (?:know|tell|see|check|find)|how to (?:know|tell|see|check|find)|どの|どれ|どこ|何台|いくつ|調べ|見分け|見方|確認(?:方法|する|したい)|\b(?:which|where|find out|how many|check (?:if|whether|which))\b/iu;
const toDo = [
  /したい|りたい|する(?:には|方法)|(?:やり|仕)方|方法|手順|直[るりしす]|対[処策]|解[決消]|回避|無効に|変え|変更した|切り替えた|しないで|ないように|せずに|なしで|減らす|増やす|ずらす|立てる|入れ直|固定(?:する|したい)|外し(?:たい|て)|外す/u,
  /\bhow (?:to|do|can)\b|\bregistry (?:key|value|setting)\b|\b(?:workaround|fix(?:ed|es)?|solution|resolve[ds]?)\b/iu,
  /^\s*(?:disable|enable|force|switch|change|set|turn|install|reinstall|reset|restart|upgrade|update|move|reduce|raise|use|add|untick|uncheck|deselect|clear|lower|spread|exclude|reboot)\b/iu,
];

/** What a question asks for; nothing when it tells what happens. */
export function askedIn(question: string): Asked {
  if (toFind.test(question)) return 'question';
  return toDo.some((words) => words.test(question)) ? 'fix' : null;
}
