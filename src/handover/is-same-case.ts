import { deskFields } from '#src/case/case-file.ts';
import type { CaseRecord } from '#src/case/record.ts';

const looksAlike = (one: CaseRecord, other: CaseRecord): boolean =>
  (['pack', 'query', 'name', 'notes'] as const).every((part) => one[part] === other[part]) &&
  deskFields.every((field) => (one.desk[field] ?? '') === (other.desk[field] ?? ''));

/** Whether two records are one case: it says the same, and is known by its id or by the moment of its last change. */
export const isSameCase = (one: CaseRecord, other: CaseRecord): boolean =>
  (one.id === other.id || one.changed === other.changed) && looksAlike(one, other);
