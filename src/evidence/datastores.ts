import type { ValueOf } from '#src/content/vocabulary.ts';
import type { Book } from '#src/evidence/book.ts';
import type { Place, Vm } from '#src/evidence/report.ts';

/** One datastore of a listing. */
export interface Datastore {
  readonly value: ValueOf<'datastore'>;
  readonly name: string;
  readonly place: Place;
  readonly how: 'nfs-list' | 'filesystem-list' | 'df' | 'nfs-log';
}

/** Datastores seen so far: the first of each type, and the types by name. */
export interface Datastores {
  readonly first: Map<Datastore['value'], Datastore>;
  readonly byName: Map<string, Datastore>;
}

const MOST = 2000;

/** An empty collection. */
export function noDatastores(): Datastores {
  return { first: new Map(), byName: new Map() };
}

/** Takes note of one datastore. */
export function addDatastore(stores: Datastores, store: Datastore): void {
  if (!stores.first.has(store.value)) stores.first.set(store.value, store);
  if (store.name && stores.byName.size < MOST) stores.byName.set(store.name, store);
}

/** The datastore type of a file system type printed by a host; null for boot and cache volumes (E14). */
export function datastoreOfType(type: string): Datastore['value'] | null {
  const upper = type.toUpperCase();
  if (upper === 'NFS') return 'nfs3';
  if (upper === 'NFS41' || upper === 'NFS4.1') return 'nfs41';
  if (/^VMFS(?:-\d)?$/u.test(upper)) return 'vmfs';
  return upper === 'VSAN' || upper === 'VVOL' ? 'other' : null;
}

/** One type is proposed; several are all proposed, each with the question which one the VM is on, unless its VM row says it. */
export function judgeDatastores(book: Book, stores: Datastores, vms: readonly Vm[]): void {
  const vm = vms.length === 1 ? vms[0] : undefined;
  const own = vm && stores.byName.get(vm.datastore);
  if (stores.first.size > 0) book.hint('stun', 1);
  const cites = ['S21', 'E11', 'E12', 'E14'];
  if (own) {
    const params = { name: own.name };
    return book.find('datastore', own.value, own.place, {
      reason: 'datastore-of-vm',
      sure: 'high',
      cites,
      params,
    });
  }
  if (book.withoutNfs)
    for (const { fact, value, sure } of [...book.findings.values()])
      if (value.startsWith('nfs') && sure === 'low') book.drop(fact, value);
  const several = stores.first.size > 1;
  for (const store of stores.first.values()) {
    const reason = several ? 'datastore-which' : store.how;
    const params = { name: store.name };
    book.find('datastore', store.value, store.place, {
      reason,
      sure: several ? 'low' : 'medium',
      cites,
      params,
    });
  }
  const first = [...stores.first.values()][0];
  if (several && first) book.remark('datastore-which', first.place, ['S21'], { count: stores.first.size });
}
