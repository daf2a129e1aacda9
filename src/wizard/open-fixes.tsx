import { useEffect, useRef, useState } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { rankFixes } from '#src/engine/rank-fixes.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { announce } from '#src/ui/announcer.ts';
import { StatusMark } from '#src/ui/status-mark.tsx';
import type { Because } from '#src/wizard/because.tsx';
import { RuledOut } from '#src/wizard/ruled-out.tsx';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** The fixes still open, in rank order, and those ruled out with the reason; it moves with each answer. */
export function OpenFixes(props: WizardProps) {
  const { pack, rules, link } = props;
  const { words } = useWords();
  const ranked = rankFixes(rules, link.facts, link.outcomes);
  const open = ranked.filter((fix) => fix.status !== 'ruled-out');
  const sentence = words('ui:open.changed', { open: open.length, out: ranked.length - open.length });
  const search = writeLink({ ...link, show: 'question' });
  // Reckoned once somebody looks: most answers are given with this folded.
  const [reasons, setReasons] = useState<{ readonly Because: typeof Because } | null>(null);
  const look = () => void import('#src/wizard/because.tsx').then(setReasons, console.error);
  const said = useRef(sentence);
  useEffect(() => {
    if (said.current !== sentence) announce(sentence);
    said.current = sentence;
  }, [sentence]);
  return (
    <section className="open-fixes">
      <h2>
        {words('ui:open.title')} <span className="count">{open.length}</span>
      </h2>
      <ol>
        {open.map(({ id, status }) => (
          <li key={id} data-fix={id} data-status={status}>
            <StatusMark status={status} label={words(`ui:status.${status}`)} />
            <PlaceLink to={{ page: 'fix', fix: id }} search={search}>
              {words(`${pack.id}:fixes.${id}.title`)}
            </PlaceLink>
          </li>
        ))}
      </ol>
      <RuledOut
        {...props}
        ranked={ranked}
        reasonOf={(fix) => reasons && <reasons.Because {...props} fix={fix} />}
        onToggle={look}
      />
    </section>
  );
}
