import { isShallow, LARGEST_IMPORT, type CaseRecord } from '#src/case/record.ts';
import { parsed, readRecord } from '#src/handover/record-schema.ts';

/** The cases as one JSON text that another machine can take in. */
export const exportText = (cases: readonly CaseRecord[]): string =>
  `${JSON.stringify({ unstun: 'cases', product: __VERSION__, cases }, null, 1)}\n`;

/** What a text is: cases, with how many more a newer version wrote or cannot be read; something else; or too large. */
export type ImportedFile =
  | {
      readonly kind: 'cases';
      readonly cases: readonly CaseRecord[];
      readonly newer: number;
      readonly bad: number;
    }
  | { readonly kind: 'other' | 'large' };

/** Reads an exported text; null is one that was too large to be read at all. */
export function importedCases(text: string | null): ImportedFile {
  if (text === null || text.length > LARGEST_IMPORT) return { kind: 'large' };
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || !isShallow(value)) return { kind: 'other' };
  if (!Object.hasOwn(value, 'unstun') || !('cases' in value) || !Array.isArray(value.cases))
    return { kind: 'other' };
  const read = (value.cases as readonly unknown[]).map(readRecord);
  const cases = read.flatMap((one) => (one.kind === 'case' ? [one.record] : []));
  const newer = read.filter((one) => one.kind === 'newer').length;
  return { kind: 'cases', cases, newer, bad: read.length - cases.length - newer };
}
