import type { FindOut, Pack, PackHead, Runbooks } from '#src/content/pack.ts';

/** The whole pack: each fix with its runbook, and how to find out each answer. Throws when one has none. */
export function withRunbooks(head: PackHead, runbooks: Runbooks, findOut: FindOut): Pack {
  const fixes = head.fixes.map((fix) => {
    const runbook = runbooks[fix.id];
    if (!runbook) throw new Error(`The fix ${fix.id} of ${head.id} has no runbook.`);
    return { ...fix, ...runbook };
  });
  return { ...head, fixes, findOut };
}
