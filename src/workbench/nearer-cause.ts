import type { Group } from '#src/workbench/combine-reports.ts';
import type { Remark } from '#src/evidence/report.ts';

/** Which of two answers that one failure gives is nearer to its cause, and the outside facts that say so. */
export interface Nearer {
  readonly value: 'io-hold' | 'vss-error';
  /** The VSS code that the choice rests on, as the text has it; null when it rests on none. */
  readonly code: string | null;
  readonly because: readonly string[];
}

/** Time-outs of flushing and of holding writes: VSS's own words for too much I/O on the volume (E27). */
const timeOuts = new Set<unknown>(['80042313', '80042314']);

/**
 * One failure can print both the headline and a VSS error. What the guest's VSS returned is nearer to the cause than that time
 * ran out (E40), unless its code says just that. Null when the texts do not give these two answers.
 */
export function nearerCause({ fact, proposals }: Group, remarks: readonly Remark[]): Nearer | null {
  const reasonOf = (value: string) =>
    proposals.find(({ finding }) => finding.value === value)?.finding.reason;
  const vss = reasonOf('vss-error');
  if (fact !== 'error' || !reasonOf('io-hold') || !vss || vss === 'quiesce-generic') return null;
  const codes = remarks.flatMap(({ params: { code, meaning } }) => (meaning ? [{ code, meaning }] : []));
  const first = codes[0];
  return first && codes.every(({ meaning }) => timeOuts.has(meaning))
    ? { value: 'io-hold', code: String(first.code), because: ['E27', 'E40'] }
    : { value: 'vss-error', code: null, because: ['E40'] };
}
