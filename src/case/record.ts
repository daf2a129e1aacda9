import type { PackId } from '#src/content/catalogue.ts';
import { deskFields, type DeskField, type Origin } from '#src/case/case-file.ts';

/** The shape of what is stored; it rises when the shape changes, and `migrations` then lead from each older one. */
export const RECORD_VERSION = 1;
/** No more cases than this are kept. */
export const MOST_CASES = 20;
export const LONGEST_NAME = 80;
export const LONGEST_NOTES = 20_000;
export const LONGEST_FIELD = 4000;
/** A query is what a link may hold (SEC-06). */
export const LONGEST_QUERY = 2048;
/** An import larger than this is refused. */
export const LARGEST_IMPORT = 1024 * 1024;

/** A case as this machine keeps it. What was pasted as evidence is never part of it. */
export interface CaseRecord {
  readonly version: typeof RECORD_VERSION;
  readonly id: string;
  /** Rises with each write, so that a tab notices that another one wrote. */
  readonly revision: number;
  readonly pack: PackId;
  /** The canonical query, `?` included: the case itself. */
  readonly query: string;
  readonly content: number;
  /** What the query held when it was kept and this content does not know, until the reader has been told on resuming. */
  readonly lost: readonly string[];
  readonly name: string;
  readonly notes: string;
  readonly desk: Readonly<Partial<Record<DeskField, string>>>;
  readonly origins: Readonly<Record<string, Origin>>;
  /** When it was changed last, in milliseconds; it is shown, and says which case of an imported file comes first. */
  readonly changed: number;
}

/** A case without anything typed yet. */
export function newRecord(
  id: string,
  pack: PackId,
  query: string,
  content: number,
  changed: number,
): CaseRecord {
  return {
    version: RECORD_VERSION,
    id,
    revision: 0,
    pack,
    query,
    content,
    lost: [],
    name: '',
    notes: '',
    desk: {},
    origins: {},
    changed,
  };
}

/** Steps from an older shape to the next one, by the version they start from. There is none yet. */
export const migrations: Readonly<Record<number, (old: object) => object>> = {};

/** The version that a stored value says it has; null when it says none. */
export function versionIn(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('version' in value)) return null;
  const { version } = value;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : null;
}

/** Whether a value nests no deeper than a stored case can. */
export function isShallow(value: unknown, depth = 20): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inside) => isShallow(inside, depth - 1));
}

export const isDeskField = (name: string): name is DeskField => deskFields.some((field) => field === name);
