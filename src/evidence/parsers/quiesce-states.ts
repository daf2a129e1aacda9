import type { Book, Parser } from '#src/evidence/book.ts';
import { logSeconds } from '#src/evidence/log-time.ts';

/** VMware Tools gives up a quiesce after this many seconds (E28, E45). */
const TOOLS_CAP = 900;
const SLACK = 3;

/** Reads the gap between the start of quiescing and its time-out: exactly 15 minutes is the Tools cap (E45). */
export function quiesceStates(book: Book): Parser {
  let started: number | null = null;
  return {
    read(line) {
      if (!line.lower.includes('quiesce')) return false;
      if (line.lower.includes('quiesce state') && line.lower.includes('-> started')) {
        started = logSeconds(line.text);
        book.kind('vmware-log', line);
        return true;
      }
      if (started === null || !line.lower.includes('quiesce.timeout')) return false;
      const gap = (logSeconds(line.text) ?? 0) - started;
      started = null;
      if (Math.abs(gap - TOOLS_CAP) <= SLACK) book.remark('tools-cap', line, ['E28', 'E45']);
      return false;
    },
  };
}
