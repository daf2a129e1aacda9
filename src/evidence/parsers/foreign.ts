import type { Book, Parser } from '#src/evidence/book.ts';
import { signatures } from '#src/evidence/foreign-signatures.ts';
import type { Signature } from '#src/evidence/signature.ts';
import { isAdvice, isDenied, sentencesOf } from '#src/evidence/sentences.ts';
import type { Line } from '#src/evidence/line.ts';

/** Seconds do not matter here: a cancelled consolidation followed this closely by a power-off belongs together. */
const NEAR_LINES = 40;
/** Something of every signature: only lines with one of these are compared with the list. */
const mark =
  /(?:disk|more|enough|no|of|free|insufficient) space|insufficient disk|ran out of|outofspace|nospace|space to create|容量|空き|lock(?:ed|ing) |lock(?:ed)?\b|ロック|change.?id|change tracking|変更ブロック|変更 ?id|changeddisk|cbt|変更追跡|consolidat|統合|tools (?:is|are) not|vmware tools|toolsnot|toolsunav|hyper-v|xenserver|proxmox|qemu-g|fsfreeze|fs-freeze|xcp-ng|xen orchestra|xo-server|quiesce_failed|kvm|libvirt|virsh|ovirt|cloudstack|azure|aws backup|\bec2\b|\bebs\b|ahv|virtualbox|checkpoint|physical|bare.metal|物理|macrium|acronis|shadowp|laptop|veeam agent|vsscontrol|function 'vss|failed to (?:prepare|freeze|index)|guest (?:agent|processing|interaction)|アプリケーション認識|autoprotect|auto protect|log for vmware|hosted i|ホスト(?:型|され)? ?i\/o|ホスト i|-ctk|tracking file|windows (?:server )?(?:backup|バックアップ)|windows-backup|wbadmin|wbengine|system.state|ntbackup|システム状態|system writer|administrative share|application-aware|quiesce operation|静止(?:操作|処理)|hotplug|hot.plug|hot.add|ホット|power(?:ed)? off/u;
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
      let own = false;
      for (const signature of signatures) {
        if (book.outOfScope.has(signature.id) || signature.not?.some((word) => lower.includes(word)))
          continue;
        if (!signature.ways.some((words) => matches(lower, words))) continue;
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
