import { packIds } from '#src/content/catalogue.ts';
import type { Book } from '#src/evidence/book.ts';
import { ORDINARY } from '#src/evidence/parsers/stuns.ts';
import type { Stuns } from '#src/evidence/parsers/stuns.ts';
import type { Conflict, Finding, Report, Symptom } from '#src/evidence/report.ts';

/** The facts for which there is more than one value. */
function conflictsOf(findings: readonly Finding[]): readonly Conflict[] {
  const byFact = new Map<Finding['fact'], string[]>();
  for (const { fact, value } of findings) {
    const values = byFact.get(fact) ?? [];
    if (!values.includes(value)) values.push(value);
    byFact.set(fact, values);
  }
  return [...byFact].filter(([, values]) => values.length > 1).map(([fact, values]) => ({ fact, values }));
}

/** Problems of machines and programs that are not vSphere's: what VSS says there does not point to its article (E46). */
const elsewhere = [
  'other-hypervisor',
  'physical-machine',
  'veeam-guest-agent',
  'guest-windows-backup',
  'workstation-autoprotect',
];

/** The article that the text points to most; of equals the one that stands first. */
function symptomOf(book: Book): Symptom | null {
  const { hints, outOfScope } = book;
  const foreign = !book.has('error') && elsewhere.some((id) => outOfScope.has(id));
  const [first] = packIds
    .filter((id) => (hints.get(id) ?? 0) > 0 && !(foreign && id === 'quiesce'))
    .sort((one, other) => hints.get(other)! - hints.get(one)!);
  return first ?? null;
}

/** Puts together what the parsers wrote down. */
export function writeReport(
  book: Book,
  stuns: Stuns,
  { lines, linesCut }: { lines: number; linesCut: number },
): Report {
  const findings = [...book.findings.values()].sort((a, b) => a.line - b.line);
  const list = stuns.list();
  const stunTotals = stuns.totals();
  const outOfScope = [...book.outOfScope.values()];
  const symptom = symptomOf(book);
  const quiet = stunTotals.count > 0 && stunTotals.worst <= ORDINARY;
  const nothingWrong = quiet && outOfScope.length === 0 && symptom === null && !book.has('error');
  const kinds = book.ranges();
  const remarks = [...book.remarks.values()].sort((a, b) => a.line - b.line);
  const nothingRecognised =
    findings.length + outOfScope.length + remarks.length + list.length + kinds.length === 0;
  return {
    source: book.source,
    symptom,
    findings,
    conflicts: conflictsOf(findings),
    outOfScope,
    remarks,
    stuns: list,
    stunTotals,
    nothingWrong,
    writers: book.writers,
    transports: book.transports,
    vms: book.vms,
    kinds,
    lines,
    linesCut,
    nothingRecognised,
  };
}
