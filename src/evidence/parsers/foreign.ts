import type { Book, Parser } from '#src/evidence/book.ts';
import { copied } from '#src/evidence/copied.ts';
import { signatures } from '#src/evidence/foreign-signatures.ts';
import type { Signature } from '#src/evidence/signature.ts';
import { isAdvice, isDenied, sentencesOf } from '#src/evidence/sentences.ts';
import type { Line } from '#src/evidence/line.ts';

/** Seconds do not matter here: a cancelled consolidation followed this closely by a power-off belongs together. */
const NEAR_LINES = 40;
/** The first word of each way: only lines with one of these are compared with the list. */
const firstWords = signatures.flatMap(({ ways }) => ways.map(([word = '']) => word));
const marks = [...new Set(firstWords)];
const mark = new RegExp(marks.join('|'), 'u');
/** So many messages of a log are remembered as harmless, so that none is compared twice. */
const MOST_KNOWN = 64;
const LONG = 200;
/** Behind the time and its zone a message repeats. */
const TIME = 24;
/** Words of a terminal or a log, where a sentence's grammar says nothing. */
const machine = /error|failed|fault|could not|cannot|unable|exists|mismatch|失敗|エラー|\d{4}-\d\d-\d\d/u;

/** Messages that are sentences with a "not" or a "necessary" of their own. */
const statesOfMachine = new Set(['tools-not-running', 'consolidation-needed']);
const ownWords =
  /\bno more|not found|not correct|will be performed|could not|no space|cannot|ありません|無効です|変更(?=ブロック| ?id|追跡)|でき(?:ない|ません)|が必要です|すると/gu;

/** Whether prose only advises, supposes or denies. */
function isTalk(lower: string): boolean {
  const plain = lower.replace(ownWords, ' ');
  return isAdvice(plain) || isDenied(plain);
}

/** Whether a line only talks of a problem: what counts is the sentence that names it, not the advice that follows it. */
function isOnlyTalk(line: Line, { ways }: Signature): boolean {
  if (line.log || machine.test(line.lower)) return false;
  const naming = sentencesOf(line.lower).filter((one) => ways.some((words) => matches(one, words)));
  return naming.length > 0 ? naming.every(isTalk) : isTalk(line.lower);
}

function matches(lower: string, words: readonly string[]): boolean {
  return words.every((word) => lower.includes(word));
}

/** Recognises problems of other articles, so that they can be named honestly; gives no facts. */
export function foreignProblems(book: Book): Parser {
  let cancelled = 0;
  let poweredOff: Line | null = null;
  let physicalOrOther: Line | null = null;
  const harmless = new Set<string>();
  return {
    read(line) {
      const { lower } = line;
      if (line.log && /power.?off|powering off/u.test(lower)) {
        if (cancelled > 0 && line.number - cancelled <= NEAR_LINES)
          book.foreign('power-off-consolidation', line);
        else poweredOff = line;
      }
      if (!mark.test(lower)) return false;
      if (lower.includes('consolidatecancel') || (lower.includes('consolidat') && lower.includes('abort'))) {
        cancelled = line.number;
        if (poweredOff && line.number - poweredOff.number <= NEAR_LINES)
          book.foreign('power-off-consolidation', poweredOff);
        book.follow(line, NEAR_LINES);
      }
      const message = line.log ? lower.slice(TIME) : '';
      if (harmless.has(message)) return false;
      const here = new Set(marks.filter((word) => lower.includes(word)));
      const told = signatures.filter(({ ways }) =>
        ways.some((words) => here.has(words[0] ?? '') && matches(lower, words)),
      );
      if (told.length === 0 && message !== '' && message.length < LONG && harmless.size < MOST_KNOWN)
        harmless.add(copied(message));
      let own = false;
      for (const signature of told) {
        if (book.outOfScope.has(signature.id) || signature.not?.some((word) => lower.includes(word)))
          continue;
        if (!statesOfMachine.has(signature.id) && isOnlyTalk(line, signature)) continue;
        if (signature.id === 'physical-machine' || signature.id === 'other-hypervisor')
          physicalOrOther = line;
        book.foreign(signature.id, line);
        own = true;
      }
      return own;
    },
    end() {
      // A VMware quiesce error in the same paste: the other machine is only mentioned beside it.
      if (physicalOrOther && book.has('error')) {
        book.outOfScope.delete('physical-machine');
        book.outOfScope.delete('other-hypervisor');
      } else if (physicalOrOther) {
        // What is said of that machine is not said of a guest of vSphere.
        for (const finding of [...book.findings.values()])
          if ((finding.fact === 'guest-os' || finding.fact === 'vss-writers') && finding.sure === 'low')
            book.drop(finding.fact, finding.value);
      }
    },
  };
}
