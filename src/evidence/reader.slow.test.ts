import { describe, expect, it } from 'vitest';
import { createReader } from '#src/evidence/reader.ts';

const MB = 1024 * 1024;
const kinds: Readonly<Record<string, (i: number) => string>> = {
  'ordinary log lines': (i) =>
    `2025-10-28T13:33:06.256Z In(05) vcpu-${i % 4} - PVSCSI: scsi0: device reset for target ${i}\n`,
  'stuns and consolidation': (i) =>
    i % 2
      ? `2025-10-28T13:33:06.256Z In(05) vcpu-0 - Checkpoint_Unstun: vm stopped for ${i} us\n`
      : '2025-10-28T13:33:06.256Z In(05) vmx - SnapshotVMX_Consolidate: Starting online snapshot consolidate\n',
  'Japanese prose': (i) =>
    `データストアはNFS v3で、スナップショット削除時に仮想マシンが応答しなくなります${i}。\n`,
  'writers without end': (i) => `Writer name: 'W${i}'\n   State: [1] Stable\n`,
  'one line without a break': () => 'Using backup proxy [ for disk [[ nfs v3 '.repeat(5),
};

function milliseconds(make: (i: number) => string, size: number): number {
  const reader = createReader({ source: 'log' });
  let chunk = '';
  for (let i = 0; chunk.length < 256 * 1024; i++) chunk += make(i);
  const started = performance.now();
  for (let done = 0; done < size; done += chunk.length) reader.pushChunk(chunk);
  reader.end();
  return performance.now() - started;
}

describe('the time to read', () => {
  it.each(Object.entries(kinds))(
    '%s grows with the size only',
    (_, make) => {
      milliseconds(make, MB);
      let best = Infinity;
      for (let round = 0; round < 3 && best > 2.4; round++) {
        best = Math.min(
          best,
          Math.max(milliseconds(make, 4 * MB), 2) / Math.max(milliseconds(make, 2 * MB), 2),
        );
      }
      expect(best).toBeLessThanOrEqual(2.4);
    },
    20_000,
  );

  it('of 20 MB of log is at most 2.4 times that of 10 MB', () => {
    const make = kinds['ordinary log lines'] ?? String;
    milliseconds(make, 10 * MB);
    let best = Infinity;
    for (let round = 0; round < 4 && best > 2.4; round++)
      best = Math.min(best, milliseconds(make, 20 * MB) / milliseconds(make, 10 * MB));
    expect(best).toBeLessThanOrEqual(2.4);
  }, 20_000);
});
