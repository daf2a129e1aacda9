import { useId } from 'react';
import type { Stun } from '#src/evidence/report.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { kindsNear, StunMarks } from '#src/workbench/stun-marks.tsx';
import { BOTTOM, HEIGHT, layOut, LEFT, RIGHT } from '#src/workbench/stun-scale.ts';
import { useAmounts } from '#src/workbench/use-amounts.ts';
import { useWidth } from '#src/workbench/use-width.ts';

interface Props {
  readonly stuns: readonly Stun[];
  readonly summary: string;
}

/** The stuns over time. 1 s and 30 s are drawn stronger; the longest is named. The table below says the same. */
export function StunPlot({ stuns, summary }: Props) {
  const { words } = useWords();
  const { length } = useAmounts();
  const id = useId();
  const [frame, width] = useWidth();
  const { points, levels, ends, worst } = layOut(stuns, width);
  const floor = HEIGHT - BOTTOM;
  const leftHalf = worst !== null && worst.x < width / 2;
  return (
    <div ref={frame}>
      <svg
        className="stun-plot"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
        role="img"
        aria-labelledby={id}
      >
        <title id={id}>{summary}</title>
        {levels.map(({ microseconds, y, marked }) => (
          <g key={microseconds} className={marked ? 'level level-marked' : 'level'}>
            <line x1={LEFT} x2={width - RIGHT} y1={y} y2={y} />
            <text x={LEFT - 8} y={y + 4} textAnchor="end">
              {length(microseconds)}
            </text>
          </g>
        ))}
        <path
          className="stem"
          d={points.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}V${floor}`).join('')}
        />
        {kindsNear.map((near) => (
          <StunMarks key={near} near={near} at={points.filter(({ stun }) => stun.near === near)} />
        ))}
        {worst && (
          <text
            className="worst"
            x={worst.x + (leftHalf ? 12 : -12)}
            y={Math.max(14, worst.y + 4)}
            textAnchor={leftHalf ? 'start' : 'end'}
          >
            {length(worst.stun.microseconds)}
          </text>
        )}
        <text className="axis" x={LEFT} y={HEIGHT - 8}>
          {ends ? ends[0] : words('workbench:inOrder')}
        </text>
        {ends && ends[0] !== ends[1] && (
          <text className="axis" x={width - RIGHT} y={HEIGHT - 8} textAnchor="end">
            {ends[0].slice(0, 10) === ends[1].slice(0, 10) || width < 420 ? ends[1].slice(11) : ends[1]}
          </text>
        )}
      </svg>
    </div>
  );
}
