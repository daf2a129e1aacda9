import { isShallow, LARGEST_IMPORT, MOST_CASES, type CaseRecord } from '#src/case/record.ts';
import { parsed, readRecord } from '#src/handover/record-schema.ts';

/** The cases as one JSON text that another machine can take in. */
export const exportText = (cases: readonly CaseRecord[]): string =>
  `${JSON.stringify({ unstun: 'cases', product: __VERSION__, cases }, null, 1)}\n`;

/** The cases in an exported text, and how many of its entries could not be taken; null when it is no export at all. */
export function importedCases(text: string): { cases: readonly CaseRecord[]; refused: number } | null {
  if (text.length > LARGEST_IMPORT) return null;
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || !isShallow(value)) return null;
  if (!Object.hasOwn(value, 'unstun') || !('cases' in value) || !Array.isArray(value.cases)) return null;
  const entries: readonly unknown[] = value.cases;
  const cases = entries.slice(0, MOST_CASES).flatMap((entry) => {
    const read = readRecord(entry);
    return read.kind === 'case' ? [read.record] : [];
  });
  return { cases, refused: entries.length - cases.length };
}
