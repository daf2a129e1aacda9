// How busy the machine is with other work: a visit during which others took much of it says nothing about the site.
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Ticks of the whole machine and of this process with its children; nothing where /proc is not there. */
export function ticks() {
  try {
    const [user, nice, system, , , irq, soft, steal] = readFileSync('/proc/stat', 'utf8')
      .slice(5)
      .trim()
      .split(/\s+/)
      .map(Number);
    const parents = new Map();
    const spent = new Map();
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
      try {
        const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        parents.set(id, fields[1]);
        spent.set(id, Number(fields[11]) + Number(fields[12]));
      } catch {
        // It has ended meanwhile.
      }
    const isOwn = (id) => id === String(process.pid) || (parents.has(id) && isOwn(parents.get(id)));
    const own = new Map([...spent].filter(([id]) => isOwn(id)));
    return { time: performance.now(), busy: user + nice + system + irq + soft + steal, own };
  } catch {
    return undefined;
  }
}

/** The share of the machine that other work took between two counts, from 0 to 1. */
export function shareOfOthers(before, after) {
  if (!before || !after) return 0;
  const ownWork = [...after.own].reduce((sum, [id, spent]) => sum + spent - (before.own.get(id) ?? 0), 0);
  const available = ((after.time - before.time) / 10) * cpus().length;
  return Math.max(0, after.busy - before.busy - ownWork) / available;
}
