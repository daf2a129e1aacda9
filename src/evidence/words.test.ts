import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '#locales/en/evidence.json';
import ja from '#locales/ja/evidence.json';
import { knownCodes } from '#src/evidence/codes.ts';
import { signatures } from '#src/evidence/foreign-signatures.ts';
import { readText } from '#src/evidence/reader.ts';

const folder = path.join(import.meta.dirname, 'fixtures');
const reports = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.log'))
  .map((file) => readText(readFileSync(path.join(folder, file), 'utf8'), file));
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name ?? '');

describe.each([['en', en] as const, ['ja', ja] as const])('the words in %s', (_, words) => {
  it('cover every code and every out-of-scope problem', () => {
    expect(Object.keys(words.codes).sort()).toEqual([...knownCodes, 'other'].sort());
    expect(Object.keys(words.outOfScope).sort()).toEqual(signatures.map(({ id }) => id).sort());
  });

  it('cover every finding, remark and phase of the fixtures, with all their parameters', () => {
    const { reasons, remarks, phases } = words as unknown as Record<string, Record<string, string>>;
    for (const report of reports) {
      for (const { reason, params } of report.findings) {
        expect(reasons?.[reason], reason).toBeDefined();
        for (const name of placeholders(reasons?.[reason] ?? '')) expect(params, reason).toHaveProperty(name);
      }
      for (const { id, params } of report.remarks) {
        expect(remarks?.[id], id).toBeDefined();
        for (const name of placeholders(remarks?.[id] ?? '')) expect(params, id).toHaveProperty(name);
      }
      for (const list of report.writers)
        for (const { phase } of list.writers) expect(phases?.[phase], phase).toBeDefined();
    }
  });
});

it('problems of others are looked for by words without a special sign but the dot, of which a pattern can be made as they are', () => {
  for (const { ways } of signatures)
    for (const [first] of ways) expect(first).not.toMatch(/[\\^$*+?()[\]{}|]/u);
});
