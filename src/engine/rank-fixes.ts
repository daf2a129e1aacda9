import { reckonerOf, nothingTried, type Standing } from './reckoner.ts';
import type { Facts, Outcome, Outcomes, Rules, Status } from './types.ts';

/** A fix in its place on the list, with its status and what came of trying it. */
export interface RankedFix {
  readonly id: string;
  readonly status: Status;
  readonly outcome?: Outcome;
}

const statusOrder: Record<Status, number> = { applies: 0, possible: 1, 'ruled-out': 2 };
const scopeOrder = { specific: 0, general: 1, last: 2 } as const;

/** Shelves of the list from top to bottom: helped, not tried, partly, the closing fix, tried in vain, ruled out. */
function shelfOf({ status, fix }: Standing, outcome: Outcome | undefined): number {
  if (outcome === 'helped') return 0;
  if (outcome === 'no-change' || outcome === 'cannot') return 4;
  if (status === 'ruled-out') return 5;
  if (fix.scope === 'last') return 3;
  return outcome === 'partly' ? 2 : 1;
}

/**
 * Orders standings: shelf, then `applies` before `possible`, specific before general, worth, and last the pack's order.
 * Fixes of the known issue that share a shelf stand together in the article's order, where the best of them would stand.
 */
export function inOrder(
  standings: readonly Standing[],
  series: readonly string[],
  outcomes: Outcomes,
): Standing[] {
  const keyOf = (one: Standing): Key => [
    shelfOf(one, outcomes[one.fix.id]),
    statusOrder[one.status],
    scopeOrder[one.fix.scope],
    -one.worth,
    one.place,
  ];
  const keyed = standings.map((one) => ({ one, key: keyOf(one), turn: series.indexOf(one.fix.id) }));
  const lead = new Map<number, Key>();
  for (const { key, turn } of keyed) {
    const best = lead.get(key[0]);
    if (turn >= 0 && (!best || compare(key, best) < 0)) lead.set(key[0], key);
  }
  return keyed
    .map((entry) => ({ ...entry, key: entry.turn < 0 ? entry.key : lead.get(entry.key[0])! }))
    .sort((a, b) => compare(a.key, b.key) || a.turn - b.turn)
    .map((entry) => entry.one);
}

type Key = readonly [shelf: number, status: number, scope: number, worth: number, place: number];

function compare(a: Key, b: Key): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}

/** All fixes of the rules in rank order for these facts and outcomes; those ruled out stand last. */
export function rankFixes(rules: Rules, facts: Facts, outcomes: Outcomes = nothingTried): RankedFix[] {
  const ordered = inOrder(reckonerOf(rules).assess(facts), rules.knownIssue?.fixes ?? [], outcomes);
  return ordered.map(({ fix, status }) => {
    const outcome = outcomes[fix.id];
    return outcome ? { id: fix.id, status, outcome } : { id: fix.id, status };
  });
}
