import type { Book, Parser } from '#src/evidence/book.ts';

const powershell = /\bget-snapshot\b/u;
const tree = /\bgovc snapshot\.tree\b/u;
/** The heading of PowerCLI's table, when the command was not copied with it. */
const heading = /^(?=.*\bname\b)(?=.*\bcreated\b).*\b(?:quiesced|sizegb|sizemb|powerstate)\b/u;
const dashes = /^\s*-{2,}(?:\s+-{2,})+\s*$/u;
/** A list stands right below its command, with a heading and blank lines at most between. */
const NEAR = 6;

/** Reads the snapshots that `Get-Snapshot` of PowerCLI and `govc snapshot.tree` list (S09). An empty list proves nothing (E13). */
export function snapshotLists(book: Book): Parser {
  let asked = -NEAR;
  let open = false;
  return {
    read(line) {
      const { lower } = line;
      if (line.log) return false;
      const typed = line.command !== null || /^\s{0,4}\$ /u.test(lower);
      if (typed) {
        open = tree.test(lower);
        asked = open || (powershell.test(lower) && !/\bremove-|\bmeasure/u.test(lower)) ? line.number : -NEAR;
        return false;
      }
      if (lower.length < 200 && heading.test(lower)) {
        open = false;
        asked = line.number;
        return true;
      }
      if (line.number - asked > NEAR || lower.trim() === '') return false;
      if (dashes.test(lower)) {
        open = true;
        return true;
      }
      if (!open) return false;
      if (/error|exception|not found|見つかりません|エラー/u.test(lower)) return false;
      if (lower.includes('veeam backup temporary snapshot'))
        book.remark('veeam-snapshot-left', line, ['S09', 'E66']);
      const grounds = { reason: 'snapshot-listed', sure: 'medium', cites: ['S09', 'S10'] } as const;
      book.find('existing-snapshots', 'yes', line, grounds);
      book.hint('stun', 1);
      asked = line.number;
      return true;
    },
  };
}
