import { useMemo } from 'react';
import { useWords } from '#src/i18n/use-words.ts';
import { usePageTitle } from '#src/ui/page-title.ts';
import { AllAtOnce } from '#src/wizard/all-at-once.tsx';
import { AnswersSoFar } from '#src/wizard/answers-so-far.tsx';
import { BackLink } from '#src/wizard/back-link.tsx';
import { Clashes } from '#src/wizard/clashes.tsx';
import { FixList } from '#src/wizard/fix-list.tsx';
import { Notices } from '#src/wizard/notices.tsx';
import { PackNotes, UrgentNotes } from '#src/wizard/pack-notes.tsx';
import { PrintedAddress } from '#src/wizard/printed-address.tsx';
import { ResultActions } from '#src/wizard/result-actions.tsx';
import { resultOf } from '#src/wizard/result-of.ts';
import { RuledOut } from '#src/wizard/ruled-out.tsx';
import { StillUnknown } from '#src/wizard/still-unknown.tsx';
import { VerdictBanner } from '#src/wizard/verdict-banner.tsx';
import { WhatIf } from '#src/wizard/what-if.tsx';
import { useSlots } from '#src/wizard/use-slots.ts';
import { WhyOut } from '#src/wizard/why-out.tsx';
import type { NoticedResultProps } from '#src/wizard/wizard-props.ts';

/** The result for what is known: verdict, fixes in rank order, what is ruled out and what could still change it. */
export function ResultView({ pack, rules, link, notices }: NoticedResultProps) {
  const { words } = useWords();
  const shared = { pack, rules, link };
  const { Tried, Handover } = useSlots();
  const result = useMemo(() => resultOf(pack, rules, link), [pack, rules, link]);
  const { verdict, ranked, facts, stage } = result;
  usePageTitle([words(result.heading), words(`${pack.id}:title`)]);
  return (
    <main id="main" className="wizard" data-page="result" data-symptom={pack.id}>
      <div className="wizard-main" data-verdict={verdict}>
        <div className="trail">
          <BackLink {...shared} />
          <p className="kicker">{words(`${pack.id}:title`)}</p>
        </div>
        <Notices notices={notices} />
        <VerdictBanner {...shared} result={result} />
        {stage !== 'solved' && <UrgentNotes pack={pack} />}
        <Clashes {...shared} />
        {Tried && <Tried {...shared} />}
        <FixList {...shared} ranked={ranked} facts={facts} />
        <RuledOut
          {...shared}
          ranked={ranked}
          reasonOf={(fix) => <WhyOut {...shared} fix={fix} byTrying={result.ruledOut} />}
        />
        <WhatIf {...shared} />
        <PackNotes {...shared} />
        {Handover && <Handover {...shared} />}
        <ResultActions pack={pack} link={link} />
        <PrintedAddress link={link} />
      </div>
      <aside className="wizard-side" id="so-far" aria-label={words('ui:answers.title')}>
        <StillUnknown {...shared} undecided={result.undecided} />
        <AnswersSoFar {...shared} />
        <AllAtOnce pack={pack} link={link} />
      </aside>
    </main>
  );
}
