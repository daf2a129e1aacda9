import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '#src/content/vocabulary.ts';
import { createReader, readText } from '#src/evidence/reader.ts';

const telling = [
  '[root@esx01:~] vmware -vl',
  'VMware ESXi 8.0.2 build-22380479',
  'VMware ESXi 8.0 Update 2',
  'C:\\>vssadmin list writers',
  "Writer name: 'System Writer'",
  '   State: [9] Failed',
  '   Last error: Timed out',
  'vssadmin 1.1 - x',
  '',
  'Volume Name  Host  Share  Accessible  Mounted',
  '-----------  ----  -----',
  'nfs-prod  192.0.2.1  /x  true  true',
  'Using backup proxy p for disk d [hotadd]',
  '2020-01-01T00:00:00.000Z| vcpu-0| I125: Checkpoint_Unstun: vm stopped for 93004000 us',
  '2020-01-01T00:00:00.000Z| vcpu-0| I125: SnapshotVMX_Consolidate: Starting',
  '2020-01-01T00:00:00.000Z| vmx| ordinary',
  '[msg.snapshot.quiesce.vmerr] The Guest OS has reported an error during quiescing.',
  'The error code was: 2',
  'データストアはNFS v3です。',
  '> quoted',
  '\u001b[31mred',
  'Vmid Name File Guest OS',
  '1 vm [ds] vm/vm.vmx windows9Server64Guest vmx-13',
  'IDispatch error #8449 (0x80042301)',
  'Hyper-V VSS error',
  'ＥＳＸｉ　８．０　Ｕ２',
];
const texts = fc.array(fc.oneof(fc.constantFrom(...telling), fc.string({ unit: 'binary', maxLength: 80 })), {
  maxLength: 40,
});

describe('reading any text', () => {
  it('never throws, and gives only values of the vocabulary and plain data', () => {
    fc.assert(
      fc.property(texts, (lines) => {
        const report = readText(lines.join('\n'), 'paste');
        for (const { fact, value } of report.findings) expect(vocabulary[fact]).toContain(value);
        expect(structuredClone(report)).toEqual(report);
        for (const one of [...report.findings, ...report.remarks, ...report.outOfScope]) {
          expect(one.excerpt.length).toBeLessThanOrEqual(300);
          expect(one.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same report however the text is cut into chunks', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat({ max: 60 }), { maxLength: 30 }), (lines, sizes) => {
        const text = lines.join('\n');
        const reader = createReader({ source: 'paste' });
        let from = 0;
        for (const size of sizes) {
          reader.pushChunk(text.slice(from, from + size));
          from += size;
        }
        reader.pushChunk(text.slice(from));
        expect(reader.end()).toEqual(readText(text, 'paste'));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the prototype of objects alone', () => {
    readText('__proto__: x\nVolume Name __proto__\n[__proto__] Writer name: constructor', 'paste');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a report', () => {
  it('counts the lines, and those that were cut', () => {
    const report = readText(
      `a\n${'b'.repeat(20_000)}\n2020-01-01T00:00:00.000Z| vmx| ordinary\nend`,
      'paste',
    );
    expect(report).toMatchObject({ lines: 4, linesCut: 1, nothingRecognised: true });
  });

  it('keeps contradicting values side by side', () => {
    const { conflicts } = readText(
      'Using backup proxy p for disk a [nbd]\nUsing backup proxy p for disk b [hotadd]',
      'paste',
    );
    expect(conflicts).toEqual([{ fact: 'transport', values: ['nbd', 'hotadd'] }]);
  });

  it('shows the original text, not the form used for matching', () => {
    const [finding] = readText('ＥＳＸｉ　７．０　Ｕ３', 'paste').findings;
    expect(finding?.excerpt).toBe('ＥＳＸｉ　７．０　Ｕ３');
  });

  it('keeps the longest stuns and counts all', () => {
    const lines = Array.from(
      { length: 700 },
      (_, i) => `2020-01-01T00:00:00.000Z| vcpu-0| I1: Checkpoint_Unstun: vm stopped for ${i + 1} us`,
    );
    const { stuns, stunTotals } = readText(lines.join('\n'), 'log');
    expect(stuns).toHaveLength(500);
    expect(Math.min(...stuns.map(({ microseconds }) => microseconds))).toBe(201);
    expect(stunTotals).toMatchObject({ count: 700, worst: 700 });
  });

  it('gives no finding on the strength of another article’s problem', () => {
    const report = readText(
      'Error: VSSControl: Failed to freeze guest, wait timeout\nFailed to lock the file',
      'paste',
    );
    expect(report.findings).toEqual([]);
    expect(report.symptom).toBeNull();
    expect(report.outOfScope.map(({ id }) => id)).toEqual(['veeam-guest-agent', 'disk-locked']);
  });

  it('reads UTF-16 that was pasted as bytes', () => {
    const text =
      'the snapshot operation exceeded the time limit for holding off I/O in the frozen virtual machine';
    const report = readText([...text].map((sign) => `${sign}\0`).join(''), 'paste');
    expect(report.findings.map(({ fact, value }) => `${fact}=${value}`)).toEqual(['error=io-hold']);
  });
});
