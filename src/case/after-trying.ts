import type { Facts, Outcome, Outcomes } from '#src/engine/types.ts';
import type { PackId } from '#src/content/catalogue.ts';
import type { FactId, ValueOf } from '#src/content/vocabulary.ts';

/** A fact that holds because of what came of trying a fix. */
export interface Settled {
  readonly fact: string;
  readonly value: string;
  readonly fix: string;
  readonly outcome: Outcome;
}

type Truth = { [F in FactId]: { readonly fact: F; readonly value: ValueOf<F> } }[FactId];
type ByOutcome = Partial<Record<Outcome, Truth>>;

const inVain = (truth: Truth): ByOutcome => ({ 'no-change': truth });

/**
 * What doing a fix makes true by itself, whatever was answered before. Direct NFS and HotAdd on the same host are not here:
 * both can fall back in silence (S32, E61), so "no change" does not show that they ran.
 */
const settledBy: Readonly<Partial<Record<PackId, Readonly<Record<string, ByOutcome>>>>> = {
  quiesce: {
    'restart-guest': inVain({ fact: 'agent-restart-pending', value: 'no' }),
    'free-guest-space': inVain({ fact: 'guest-disk-full', value: 'no' }),
    'reduce-guest-io': inVain({ fact: 'guest-io', value: 'normal' }),
    'no-quiesce-backup': { cannot: { fact: 'backup-quiescing', value: 'cannot-turn-off' } },
  },
  stun: {
    'direct-nfs-access': { cannot: { fact: 'direct-nfs', value: 'cannot' } },
    'upgrade-esxi': inVain({ fact: 'esxi', value: '8.0-u2b' }),
    'force-network-mode': inVain({ fact: 'transport', value: 'nbd' }),
    'remove-existing-snapshots': inVain({ fact: 'existing-snapshots', value: 'no' }),
    'remove-orphaned-snapshots': inVain({ fact: 'orphaned-snapshots', value: 'no' }),
    'reduce-concurrent-tasks': inVain({ fact: 'concurrent-tasks', value: 'few' }),
  },
};

/** Fixes that can fall back in silence, each with what its runbook says to look at then. */
export const fallsBack: Readonly<Partial<Record<PackId, Readonly<Record<string, string>>>>> = {
  stun: { 'direct-nfs-access': 'job-log', 'same-host-hotadd': 'job-log' },
};

/** What the fixes tried so far have settled; an answer that says the same already is left out. */
export function settledByTrying(pack: PackId, facts: Facts, outcomes: Outcomes): Settled[] {
  return Object.entries(settledBy[pack] ?? {}).flatMap(([fix, by]) => {
    const outcome = outcomes[fix];
    const truth = outcome === undefined ? undefined : by[outcome];
    return outcome === undefined || !truth || isSaid(truth, facts) ? [] : [{ ...truth, fix, outcome }];
  });
}

/** On a scale a higher answer says as much: hosts at 9.x are past 8.0 U2b. */
const isSaid = ({ fact, value }: Truth, facts: Facts): boolean =>
  facts[fact] === value || (fact === 'esxi' && facts[fact] === '9.x');

/** The facts to rank by: the answers, and over them what trying has settled. */
export function factsAfterTrying(pack: PackId, facts: Facts, outcomes: Outcomes): Facts {
  const settled = settledByTrying(pack, facts, outcomes).map(({ fact, value }) => [fact, value]);
  return settled.length === 0 ? facts : { ...facts, ...(Object.fromEntries(settled) as Facts) };
}
