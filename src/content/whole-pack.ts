import type { Pack, PackHead, PackRunbooks } from '#src/content/pack.ts';

/** The whole pack: each fix with its runbook, how to find out each answer, and its article. Throws when a fix has no runbook. */
export function wholePack(
  head: PackHead,
  { runbooks, findOut, notes, article, statements }: PackRunbooks,
): Pack {
  const fixes = head.fixes.map((fix) => {
    const runbook = runbooks[fix.id];
    if (!runbook) throw new Error(`The fix ${fix.id} of ${head.id} has no runbook.`);
    return { ...fix, ...runbook };
  });
  return { ...head, fixes, findOut, notes, article, statements };
}
