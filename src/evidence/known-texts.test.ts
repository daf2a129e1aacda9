import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownTexts } from '#src/evidence/known-texts.ts';
import { readText } from '#src/evidence/reader.ts';

const named = <T extends { params?: object }>({ params = {}, ...one }: T) => ({ ...one, params });

/** Every statement and outside fact that a rule of the readers rests on, as their source has it. */
function citedByRules(): string[] {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.ts$/.test(file) && !/\.test\.ts$|known-texts/.test(file),
  );
  const code = files.map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8')).join('\n');
  return [...new Set([...code.matchAll(/'([QSE]\d\d)'/g)].map(([, id]) => id ?? ''))].sort();
}

describe('a known text', () => {
  it('has an id of its own', () => {
    expect(new Set(knownTexts.map(({ id }) => id)).size).toBe(knownTexts.length);
  });

  it.each(knownTexts.map((one) => [one.id, one] as const))('%s is read as it is told', (_, one) => {
    const report = readText(one.text, '');
    expect(
      report.findings.map(({ fact, value, reason, params }) => ({ fact, value, reason, params })),
    ).toEqual((one.gives ?? []).map(named));
    expect(report.remarks.map(({ id, params }) => ({ id, params }))).toEqual((one.remarks ?? []).map(named));
    expect(report.outOfScope.map(({ id }) => id)).toEqual(one.problems ?? []);
    expect(report.stuns.map(({ microseconds, near }) => ({ microseconds, near }))).toEqual(one.stuns ?? []);
    const cited = [...report.findings, ...report.remarks].flatMap(({ cites }) => cites);
    expect(one.cites).toEqual(expect.arrayContaining([...new Set(cited)]));
  });

  it('stands for each statement that a rule of the readers rests on', () => {
    const told = new Set(knownTexts.flatMap(({ cites }) => cites));
    expect(citedByRules().filter((id) => !told.has(id))).toEqual([]);
  });
});
