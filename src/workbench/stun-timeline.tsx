import type { Stun, StunTotals } from '#src/evidence/report.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { kindsNear, StunMarks } from '#src/workbench/stun-marks.tsx';
import { StunPlot } from '#src/workbench/stun-plot.tsx';
import { StunTable } from '#src/workbench/stun-table.tsx';
import { useAmounts } from '#src/workbench/use-amounts.ts';

/** The stuns of all texts: in a sentence, as a plot, and as a table. */
export function StunTimeline({ stuns, totals }: { stuns: readonly Stun[]; totals: StunTotals }) {
  const { words } = useWords();
  const { number, seconds } = useAmounts();
  if (stuns.length === 0) return null;
  const summary = words('evidence:stun.count', { count: totals.count, worst: seconds(totals.worst) });
  return (
    <section className="picture">
      <h2>{words('evidence:headings.timeline')}</h2>
      <p>
        {summary} {totals.count > stuns.length && words('evidence:stun.kept', { count: stuns.length })}
      </p>
      <figure>
        <StunPlot stuns={stuns} summary={summary} />
        <figcaption>
          <ul className="legend">
            {kindsNear
              .filter((near) => totals.near[near] > 0)
              .map((near) => (
                <li key={near}>
                  <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
                    <StunMarks near={near} at={[{ x: 0, y: 0 }]} />
                  </svg>
                  {words(`evidence:near.${near}`)}
                  <span className="count">{number(totals.near[near])}</span>
                </li>
              ))}
          </ul>
          <p className="hint">{words('workbench:plot')}</p>
          <p className="hint">{words('evidence:stun.zone')}</p>
        </figcaption>
      </figure>
      <StunTable stuns={stuns} />
    </section>
  );
}
