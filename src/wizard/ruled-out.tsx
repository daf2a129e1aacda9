import type { ReactNode } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import type { RankedFix } from '#src/engine/rank-fixes.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { StatusMark } from '#src/ui/status-mark.tsx';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

interface Props extends WizardProps {
  readonly ranked: readonly RankedFix[];
  /** Why a fix is out. */
  readonly reasonOf: (fix: string) => ReactNode;
  /** It was unfolded or folded. */
  readonly onToggle?: () => void;
}

/** The fixes that an answer or what was tried excludes, each with that reason; folded, and nothing at all while there are none. */
export function RuledOut({ pack, link, ranked, reasonOf, onToggle }: Props) {
  const { words } = useWords();
  const out = ranked.filter((fix) => fix.status === 'ruled-out' && !fix.outcome);
  if (out.length === 0) return null;
  const search = writeLink({ ...link, show: 'question' });
  return (
    <details className="ruled-out" onToggle={onToggle}>
      <summary>{words('ui:ruledOut.title', { count: out.length })}</summary>
      <ul>
        {out.map(({ id, status }) => (
          <li key={id} data-fix={id} data-status={status}>
            <StatusMark status={status} label={words(`ui:status.${status}`)} />
            <span>
              <PlaceLink to={{ page: 'fix', fix: id }} search={search}>
                {words(`${pack.id}:fixes.${id}.title`)}
              </PlaceLink>
              {reasonOf(id)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
