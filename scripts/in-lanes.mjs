/**
 * Does jobs side by side, `lanes` at most at once. They start in their order: each waits for a free lane and for the job that it `needs`; one
 * that is `alone` has the machine to itself. Resolves to what each came to, in the order of the jobs.
 */
export async function inLanes(jobs, lanes, act) {
  const results = [];
  const running = new Map();
  const mustWait = ({ needs, alone }) =>
    running.has(needs) || running.size >= (alone ? 1 : lanes) || [...running.keys()].some(isAlone);
  const isAlone = (name) => jobs.some((job) => job.name === name && job.alone);
  for (const [at, job] of jobs.entries()) {
    while (mustWait(job)) await Promise.race(running.values());
    const done = act(job).then((result) => {
      results[at] = result;
      running.delete(job.name);
    });
    running.set(job.name, done);
  }
  await Promise.all(running.values());
  return results;
}
