import { joined, queryOf, takenBackIn, type GivenFacts } from '#src/embed/given-facts.ts';
import type { BareOrder } from '#src/embed/orders.ts';
import { factsOf } from '#src/embed/wishes.ts';

/** What the host page knows of the case: the facts of the attribute, and those that `setFacts` gave. */
export interface HostFacts {
  /** All of them as a query. */
  readonly all: () => string;
  /** Adds facts; `null` takes back all that was added so far. */
  readonly add: (facts: GivenFacts | null | undefined) => void;
  /** The attribute held this before, and does not now. */
  readonly changeFrom: (before: string) => void;
  /** Back to those of the attribute, and to no answers. */
  readonly restart: () => void;
}

/** Keeps what the host page knows, and says each change of it. */
export function hostFacts(element: HTMLElement, say: (order: BareOrder) => void): HostFacts {
  let added = '';
  return {
    all: () => joined(factsOf(element), added),
    add(facts) {
      if (facts === null || facts === undefined) {
        say({ kind: 'set', withdrawn: added });
        added = '';
        return;
      }
      const [query, forget] = [queryOf(facts), takenBackIn(facts)];
      say({ kind: 'set', facts: query, forget });
      added = joined(added, query, forget);
    },
    changeFrom: (before) => say({ kind: 'set', facts: factsOf(element), withdrawn: queryOf(before) }),
    restart() {
      added = '';
      say({ kind: 'restart' });
      const facts = factsOf(element);
      if (facts !== '') say({ kind: 'set', facts });
    },
  };
}
