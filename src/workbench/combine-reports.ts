import type {
  DiskTransport,
  Finding,
  OutOfScope,
  Remark,
  Report,
  Stun,
  StunTotals,
  Sure,
  Symptom,
  Vm,
  WriterList,
} from '#src/evidence/report.ts';

/** One value that was found for a fact: the surest finding, and in how many texts it stands. */
export interface Proposal {
  readonly finding: Finding;
  readonly texts: number;
}

/** All that was found for one fact; more than one proposal is a conflict. */
export interface Group {
  readonly fact: Finding['fact'];
  readonly proposals: readonly Proposal[];
}

/** What all texts together say. */
export interface Whole {
  readonly symptom: Symptom | null;
  readonly groups: readonly Group[];
  readonly outOfScope: readonly OutOfScope[];
  readonly remarks: readonly Remark[];
  readonly stuns: readonly Stun[];
  readonly stunTotals: StunTotals;
  readonly nothingWrong: boolean;
  readonly writers: readonly WriterList[];
  readonly transports: readonly DiskTransport[];
  readonly vms: readonly Vm[];
}

const rank: Readonly<Record<Sure, number>> = { high: 0, medium: 1, low: 2 };

/** Puts the reports of several texts together. Conflicts come first, then what is surest. */
export function combineReports(reports: readonly Report[]): Whole {
  const symptoms = new Set(reports.flatMap(({ symptom }) => (symptom ? [symptom] : [])));
  const calm = ({ symptom, outOfScope }: Report): boolean => symptom === null && outOfScope.length === 0;
  return {
    symptom: symptoms.size === 1 ? ([...symptoms][0] ?? null) : null,
    groups: groupsOf(reports.flatMap((report) => report.findings)),
    outOfScope: distinct(
      reports.flatMap((report) => report.outOfScope),
      (one) => one.id,
    ),
    remarks: distinct(
      reports.flatMap((report) => report.remarks),
      (one) => `${one.id} ${Object.values(one.params).join(' ')}`,
    ),
    stuns: reports.flatMap((report) => report.stuns),
    stunTotals: totalsOf(reports.map((report) => report.stunTotals)),
    nothingWrong: reports.some((report) => report.nothingWrong) && reports.every(calm),
    writers: reports.flatMap((report) => report.writers),
    transports: reports.flatMap((report) => report.transports),
    vms: reports.flatMap((report) => report.vms),
  };
}

function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const byFact = grouped(findings, (finding) => finding.fact);
  const groups = [...byFact].map(([fact, all]): Group => {
    const byValue = grouped(all, (finding) => finding.value);
    const proposals = [...byValue.values()].map((same) => ({ finding: surest(same), texts: same.length }));
    return { fact, proposals: proposals.sort((a, b) => rank[a.finding.sure] - rank[b.finding.sure]) };
  });
  const weight = ({ proposals }: Group): number =>
    proposals.length > 1 ? -1 : rank[proposals[0]?.finding.sure ?? 'low'];
  return groups.sort((a, b) => weight(a) - weight(b));
}

function surest(findings: readonly Finding[]): Finding {
  return findings.reduce((best, one) => (rank[one.sure] < rank[best.sure] ? one : best));
}

function distinct<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...new Map([...all].reverse().map((one) => [keyOf(one), one])).values()].reverse();
}

function totalsOf(all: readonly StunTotals[]): StunTotals {
  const near = { removal: 0, creation: 0, vmotion: 0, 'hot-add': 0, unknown: 0 };
  for (const totals of all)
    for (const kind of Object.keys(near) as (keyof typeof near)[]) near[kind] += totals.near[kind];
  const count = all.reduce((sum, totals) => sum + totals.count, 0);
  return { count, worst: Math.max(0, ...all.map((totals) => totals.worst)), near };
}

function grouped<K>(findings: readonly Finding[], keyOf: (finding: Finding) => K): Map<K, Finding[]> {
  const groups = new Map<K, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}
