import { useState } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import type { RankedFix } from '#src/engine/rank-fixes.ts';
import type { Facts } from '#src/engine/types.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { StatusMark } from '#src/ui/status-mark.tsx';
import { Because } from '#src/wizard/because.tsx';
import { FixBadges } from '#src/runbook/fix-badges.tsx';
import { FixBody } from '#src/wizard/fix-body.tsx';
import { OutcomeMenu } from '#src/wizard/outcome-menu.tsx';
import type { ResultProps } from '#src/wizard/wizard-props.ts';

interface Props extends ResultProps {
  readonly ranked: RankedFix;
  readonly place: number;
  /** The answers, and what trying has settled. */
  readonly facts: Facts;
}

/** One fix on the result: what it is and what it costs at a glance, all of it when unfolded; the first is unfolded. */
export function FixCard({ pack, rules, link, ranked, place, facts }: Props) {
  const { words } = useWords();
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  const open = unfolded ?? place === 1;
  const fix = pack.fixes.find((one) => one.id === ranked.id);
  if (!fix) return null;
  const shared = { pack, rules, link };
  return (
    <article className="fix-card" data-fix={fix.id} data-status={ranked.status} data-outcome={ranked.outcome}>
      <details open={open} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
        <summary>
          <span className="rank">{place}</span>
          <div>
            <h2>{words(`${pack.id}:fixes.${fix.id}.title`)}</h2>
            <p className="fix-summary">
              <Rich of={`${pack.id}-fixes:${fix.id}.summary`} />
            </p>
            <div className="fix-meta">
              <StatusMark status={ranked.status} label={words(`ui:status.${ranked.status}`)} shown />
              {ranked.outcome && <span className="badge">{words(`result:outcome.${ranked.outcome}`)}</span>}
              <FixBadges fix={fix} />
            </div>
          </div>
        </summary>
        <p className="fix-status">
          <Because {...shared} link={{ ...link, facts }} fix={fix.id} />
        </p>
        {open && <FixBody pack={pack} rules={rules} facts={facts} fix={fix} link={link} under="h2" />}
        <footer>
          <OutcomeMenu {...shared} fix={fix.id} outcome={ranked.outcome} />
          <PlaceLink to={{ page: 'fix', fix: fix.id }} search={writeLink({ ...link, show: 'question' })}>
            {words('result:fix.ownPage')}
          </PlaceLink>
        </footer>
      </details>
    </article>
  );
}
