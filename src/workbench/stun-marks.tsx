import type { StunNear } from '#src/evidence/report.ts';

/** The kinds in the order of the legend. */
export const kindsNear = [
  'removal',
  'creation',
  'vmotion',
  'hot-add',
  'unknown',
] as const satisfies readonly StunNear[];

/** Signs around a point, drawn with relative steps: triangle down for a removal, up for a creation, and so on. */
const signs: Readonly<Record<StunNear, string>> = {
  removal: 'm-6-5h12l-6 11z',
  creation: 'm-6 5h12l-6-11z',
  vmotion: 'm0-6 6 6-6 6-6-6z',
  'hot-add': 'm-5-5h10v10h-10z',
  unknown: 'm-5 0a5 5 0 1 0 10 0 5 5 0 1 0-10 0z',
};

interface Props {
  readonly near: StunNear;
  readonly at: readonly { readonly x: number; readonly y: number }[];
}

/** The signs of all stuns of one kind, as one path: hundreds of elements would hold up the page. */
export function StunMarks({ near, at }: Props) {
  const path = at.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}${signs[near]}`).join('');
  return <path className={`mark mark-${near}`} d={path} />;
}
