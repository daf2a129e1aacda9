/** VSS error codes that have words in evidence.json under `codes` (E27). */
export const knownCodes = [
  '80042301',
  '80042303',
  '80042304',
  '80042306',
  '80042308',
  '8004230C',
  '8004230F',
  '80042313',
  '80042314',
  '80042316',
  '80042317',
  '80042319',
  '8004231F',
  '800423F0',
  '800423F1',
  '800423F2',
  '800423F3',
  '800423F4',
  '80042409',
] as const;

/** The phase of a VSS writer by the number of its state; words under `phases` in evidence.json (E23). */
export const writerPhases = [
  'unknown',
  'stable',
  'waiting-for-freeze',
  'waiting-for-thaw',
  'waiting-for-post-snapshot',
  'waiting-for-completion',
  'failed-at-identify',
  'failed-at-prepare-backup',
  'failed-at-prepare-snapshot',
  'failed-at-freeze',
  'failed-at-thaw',
  'failed-at-post-snapshot',
  'failed-at-backup-complete',
  'failed-at-pre-restore',
  'failed-at-post-restore',
  'failed-at-backup-shutdown',
] as const;

/** N of `IDispatch error #N` counts from here (E26). */
export const IDISPATCH_BASE = 0x80040200;

const hex = /(?<![0-9a-f])(?:0x)?(80042[34][0-9a-f]{2})(?![0-9a-f])/iu;
const dispatch = /idispatch error #(\d{1,6})/iu;

/** The VSS code in a line, as eight capital digits, read from the hexadecimal or else from `IDispatch error #N`; null without one. */
export function vssCode(text: string): string | null {
  const found = hex.exec(text);
  if (found) return (found[1] ?? '').toUpperCase();
  const number = dispatch.exec(text);
  return number ? (IDISPATCH_BASE + Number(number[1])).toString(16).toUpperCase() : null;
}

/** The number after `IDispatch error #`; null without one. */
export function dispatchNumber(text: string): number | null {
  const found = dispatch.exec(text);
  return found ? Number(found[1]) : null;
}

/** The key of a code's meaning in evidence.json. */
export function codeKey(code: string): string {
  return (knownCodes as readonly string[]).includes(code) ? code : 'other';
}
