import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import type { NextStep } from '#src/case/next-step.ts';
import type { RankedFix } from '#src/engine/rank-fixes.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { StatusMark } from '#src/ui/status-mark.tsx';
import { Because } from '#src/wizard/because.tsx';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

interface Props extends WizardProps {
  readonly ranked: readonly RankedFix[];
  readonly byTrying?: NextStep['ruledOut'];
}

/** The fixes that an answer or what was tried excludes, each with that reason; folded, and nothing at all while there are none. */
export function RuledOut({ pack, rules, link, ranked, byTrying = [] }: Props) {
  const { words } = useWords();
  const out = ranked.filter((fix) => fix.status === 'ruled-out' && !fix.outcome);
  if (out.length === 0) return null;
  const search = writeLink({ ...link, show: 'question' });
  const titleOf = (id: string) => words(`${pack.id}:fixes.${id}.title`);
  const reasonOf = (id: string) => {
    const by = byTrying.find((one) => one.fix === id)?.by;
    if (by === undefined) return <Because pack={pack} rules={rules} link={link} fix={id} />;
    return (
      <span className="because">{words(`result:sinceTried.${by.outcome}`, { fix: titleOf(by.fix) })}</span>
    );
  };
  return (
    <details className="ruled-out">
      <summary>{words('ui:ruledOut.title', { count: out.length })}</summary>
      <ul>
        {out.map(({ id, status }) => (
          <li key={id} data-fix={id} data-status={status}>
            <StatusMark status={status} label={words(`ui:status.${status}`)} />
            <span>
              <PlaceLink to={{ page: 'fix', fix: id }} search={search}>
                {titleOf(id)}
              </PlaceLink>
              {reasonOf(id)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
