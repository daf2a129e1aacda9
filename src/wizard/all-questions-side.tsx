import { memo, useDeferredValue, useEffect, useRef } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { rankFixes } from '#src/engine/rank-fixes.ts';
import { inARow } from '#src/i18n/in-a-row.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { announce } from '#src/ui/announcer.ts';
import { OpenFixes } from '#src/wizard/open-fixes.tsx';
import { showing, startedOver } from '#src/wizard/step.ts';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** What stands beside all questions: the way to the result, and the fixes still open, right after an answer is on the screen. */
export function AllQuestionsSide({ pack, rules, link }: WizardProps) {
  const { words } = useWords();
  const place = { page: 'wizard', pack: pack.id } as const;
  return (
    <aside className="wizard-side" id="so-far" aria-label={words('ui:open.title')}>
      <p className="onward">
        <PlaceLink to={place} search={writeLink(showing(link, 'result'))}>
          {words('ui:question.showResult')}
        </PlaceLink>
      </p>
      <Fixes pack={pack} rules={rules} link={useDeferredValue(link)} />
      <p className="start-over">
        <PlaceLink to={place} search={writeLink({ ...startedOver(link), show: 'all' })}>
          {words('ui:answers.startOver')}
        </PlaceLink>
      </p>
    </aside>
  );
}

/** The list of fixes. Where another one has come to its top, that is told along with the count. */
const Fixes = memo(function Fixes(props: WizardProps) {
  const { pack, rules, link } = props;
  const { words, language } = useWords();
  const ranked = rankFixes(rules, link.facts, link.outcomes);
  const open = ranked.filter((fix) => fix.status !== 'ruled-out').length;
  const first = open > 0 ? (ranked[0]?.id ?? '') : '';
  const sentences = [
    words('result:all.first', { fix: words(`${pack.id}:fixes.${first}.title`) }),
    words('ui:open.changed', { open, out: ranked.length - open }),
  ];
  const sentence = inARow(sentences, language);
  const told = useRef(first);
  // After the list's own effect, which tells the count alone: the later sentence holds.
  useEffect(() => {
    if (told.current !== first) announce(sentence);
    told.current = first;
  }, [first, sentence]);
  return <OpenFixes {...props} />;
});
