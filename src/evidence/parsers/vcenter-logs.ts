import type { Book, Parser } from '#src/evidence/book.ts';

/** Marks stretches of vpxa.log and hostd.log, so that the reader sees what was recognised (Q05, Q06). */
export function agentLogs(book: Book): Parser {
  return {
    read(line) {
      const { lower } = line;
      if (
        lower.includes('vpxa') &&
        (lower.includes('vpxlro') || lower.includes('task-') || lower.includes('createsnapshot') || line.log)
      )
        book.kind('vpxa-log', line);
      else if (lower.includes('hostd') && line.log) book.kind('hostd-log', line);
      else if (lower.includes('[msg.snapshot') || lower.includes('snapshotvmx_'))
        book.kind('vmware-log', line);
      return false;
    },
  };
}
