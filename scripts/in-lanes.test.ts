import { expect, test } from 'vitest';
import { inLanes } from './in-lanes.mjs';

interface Job {
  readonly name: string;
  readonly needs?: string;
  readonly alone?: boolean;
}

/** Does the jobs, and gives back which were under way when each began, with itself. */
async function under(lanes: number, jobs: readonly Job[], turns: Readonly<Record<string, number>> = {}) {
  const running = new Set<string>();
  const seen: Record<string, string> = {};
  const results = await inLanes(jobs, lanes, async ({ name }) => {
    running.add(name);
    seen[name] = [...running].sort().join('');
    for (let turn = 0; turn < (turns[name] ?? 5); turn++) await Promise.resolve();
    running.delete(name);
    return name;
  });
  expect(results).toEqual(jobs.map(({ name }) => name));
  return seen;
}

test('as many are under way as there are lanes, begun in their order', async () => {
  const jobs = [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }];
  expect(await under(2, jobs, { a: 50 })).toEqual({ a: 'a', b: 'ab', c: 'ac', d: 'ad' });
  expect(await under(1, jobs)).toEqual({ a: 'a', b: 'b', c: 'c', d: 'd' });
});

test('one that is alone waits for all before it, and all after it wait', async () => {
  const jobs = [{ name: 'a' }, { name: 'b', alone: true }, { name: 'c' }, { name: 'd' }];
  expect(await under(4, jobs)).toEqual({ a: 'a', b: 'b', c: 'c', d: 'cd' });
});

test('a job waits for the one that it needs, though a lane is free', async () => {
  const jobs = [{ name: 'a' }, { name: 'b', needs: 'a' }];
  expect(await under(2, jobs)).toEqual({ a: 'a', b: 'b' });
});
