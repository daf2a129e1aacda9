import type { RankedFix } from '#src/engine/rank-fixes.ts';
import type { Facts } from '#src/engine/types.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { FixCard } from '#src/wizard/fix-card.tsx';
import type { ResultProps } from '#src/wizard/wizard-props.ts';

interface Props extends ResultProps {
  readonly ranked: readonly RankedFix[];
  /** The answers, and what trying has settled. */
  readonly facts: Facts;
}

/** The fixes that are not ruled out or were tried, in rank order; the first is open, the others are folded. */
export function FixList({ ranked, facts, ...shared }: Props) {
  const { words } = useWords();
  const open = ranked.filter((fix) => fix.status !== 'ruled-out' || fix.outcome);
  return (
    <section className="fix-list" aria-label={words('result:verdict.fixes')}>
      <ol>
        {open.map((fix, at) => {
          const heading = headingAt(open, at, shared);
          return (
            <li key={fix.id} value={at + 1}>
              {heading && <p className="fix-group">{words(`result:verdict.group.${heading}`)}</p>}
              <FixCard {...shared} ranked={fix} place={at + 1} facts={facts} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

type Group = 'general' | 'tried';

/** The heading that stands before a fix because a new group begins with it. */
function headingAt(open: readonly RankedFix[], at: number, shared: ResultProps): Group | null {
  const groupAt = (place: number): Group | null => {
    const fix = open[place];
    if (!fix || place < 0) return null;
    if (fix.outcome === 'no-change' || fix.outcome === 'cannot') return 'tried';
    const scope = shared.pack.fixes.find((one) => one.id === fix.id)?.scope;
    return fix.status === 'possible' && scope !== 'specific' ? 'general' : null;
  };
  const group = groupAt(at);
  return at > 0 && group !== groupAt(at - 1) ? group : null;
}
