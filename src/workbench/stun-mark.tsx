import type { StunNear } from '#src/evidence/report.ts';

/** The kinds in the order of the legend. */
export const kindsNear = [
  'removal',
  'creation',
  'vmotion',
  'hot-add',
  'unknown',
] as const satisfies readonly StunNear[];

const paths: Readonly<Record<StunNear, string>> = {
  removal: 'M-6-5H6L0 6Z',
  creation: 'M-6 5H6L0-6Z',
  vmotion: 'M0-6 6 0 0 6-6 0Z',
  'hot-add': 'M-5-5H5V5H-5Z',
  unknown: 'M-5 0A5 5 0 1 0 5 0 5 5 0 1 0-5 0Z',
};

/** The sign of a stun by what went on: triangle down for a removal, up for a creation, and so on. */
export function StunMark({ near, x, y }: { near: StunNear; x: number; y: number }) {
  return (
    <path
      className={`mark mark-${near}`}
      d={paths[near]}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
    />
  );
}
