import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import type { RankedFix } from '#src/engine/rank-fixes.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { StatusMark } from '#src/ui/status-mark.tsx';
import { Because } from '#src/wizard/because.tsx';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** The fixes that an answer excludes, each with that answer; folded, and nothing at all while there are none. */
export function RuledOut({ pack, rules, link, ranked }: WizardProps & { ranked: readonly RankedFix[] }) {
  const { words } = useWords();
  const out = ranked.filter((fix) => fix.status === 'ruled-out');
  if (out.length === 0) return null;
  return (
    <details className="ruled-out">
      <summary>{words('ui:ruledOut.title', { count: out.length })}</summary>
      <ul>
        {out.map(({ id, status }) => (
          <li key={id} data-fix={id} data-status={status}>
            <StatusMark status={status} label={words(`ui:status.${status}`)} />
            <span>
              <PlaceLink to={{ page: 'fix', fix: id }} search={writeLink({ ...link, showResult: false })}>
                {words(`${pack.id}:fixes.${id}.title`)}
              </PlaceLink>
              <Because pack={pack} rules={rules} link={link} fix={id} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
