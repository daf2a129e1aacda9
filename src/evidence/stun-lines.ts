import type { Line } from '#src/evidence/line.ts';
import type { StunNear } from '#src/evidence/report.ts';

const length = /checkpoint_unstun: vm stopped for (\d{1,15}) us|vm was stunned for (\d{1,15}) us/u;
/** Names that only a host's log holds, whatever its times look like; `vmx|` is where a time was cut off. */
const fromLog =
  /snapshotvmx_|consolidateend|consolidateitem|consolidateonline|^\s{0,8}(?:vmx|vcpu-\d{1,3})\|/u;

/** What a line says was going on; null when it says nothing of it. */
export function markerOf(lower: string): StunNear | 'done' | null {
  if (lower.includes('consolidat')) return lower.includes('needed') ? null : 'removal';
  if (lower.includes('takesnapshot')) return lower.includes('done') ? 'done' : 'creation';
  if (lower.includes('hotplug')) return 'hot-add';
  return lower.includes('migrate') && (lower.includes('starting stun') || lower.includes('vmotion'))
    ? 'vmotion'
    : null;
}

/** Whether a line is a host's own, though its time is cut off or written in another way. */
export function isOfHost(line: Line): boolean {
  return fromLog.test(line.lower);
}

/** Finds the lengths of stuns, also where a line was broken before its number. */
export function stunLengths(): { read(line: Line): RegExpExecArray | null } {
  let broken: Line | null = null;
  return {
    read(line) {
      const begun = broken;
      broken = null;
      if (line.lower.includes('stun')) {
        const found = length.exec(line.lower);
        if (!found) broken = line;
        return found;
      }
      if (!begun || begun.number !== line.number - 1 || line.log) return null;
      return length.exec(`${begun.lower.trimEnd().slice(-300)} ${line.lower.trimStart().slice(0, 60)}`);
    },
  };
}
