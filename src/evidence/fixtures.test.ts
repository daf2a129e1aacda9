import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '#src/evidence/reader.ts';
import type { Report } from '#src/evidence/report.ts';

const folder = path.join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.log'))
  .map((file) => file.slice(0, -'.log'.length))
  .sort();

/** The part of a report that a fixture pins. Lists that are empty and may be left out are left out. */
function summary(report: Report): unknown {
  const { stuns, writers, transports, vms } = report;
  return {
    symptom: report.symptom,
    findings: report.findings.map(
      (one) => `${one.fact}=${one.value} ${one.sure} line ${one.line} ${one.reason}`,
    ),
    outOfScope: report.outOfScope.map(({ id }) => id),
    remarks: report.remarks.map(({ id }) => id),
    nothingWrong: report.nothingWrong,
    ...(stuns.length > 0 && { stuns: stuns.map((stun) => `${stun.microseconds} ${stun.near}`) }),
    ...(writers.length > 0 && {
      writers: writers.map((list) =>
        list.writers.map((one) => `${one.name}: ${one.phase}${one.faulty ? ' faulty' : ''}`),
      ),
    }),
    ...(transports.length > 0 && { transports: transports.map((one) => `${one.disk || '-'} ${one.value}`) }),
    ...(vms.length > 0 && { vms: vms.map((vm) => `${vm.vmid} ${vm.name} on ${vm.datastore}`) }),
  };
}

describe('each fixture', () => {
  it.each(names)('%s gives what stands beside it', (name) => {
    const text = readFileSync(path.join(folder, `${name}.log`), 'utf8');
    const expected: unknown = JSON.parse(readFileSync(path.join(folder, `${name}.findings.json`), 'utf8'));
    expect(summary(readText(text, name))).toEqual(expected);
  });

  it.each(names.filter((name) => name.includes('near-miss')))('%s proposes nothing', (name) => {
    const report = readText(readFileSync(path.join(folder, `${name}.log`), 'utf8'), name);
    expect(report.findings).toEqual([]);
    expect(report.outOfScope).toEqual([]);
  });

  it.each(names)('%s says the same with the other line breaks', (name) => {
    const text = readFileSync(path.join(folder, `${name}.log`), 'utf8').replace(/\r\n/gu, '\n');
    expect(readText(text.replace(/\n/gu, '\r\n'), name)).toEqual(readText(text, name));
  });
});
