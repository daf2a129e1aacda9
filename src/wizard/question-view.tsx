import { questionsLeft } from '#src/engine/next-question.ts';
import { writeLink } from '#src/case/link.ts';
import { plainWords } from '#src/case/plain-words.ts';
import { PlaceLink } from '#src/address/place-link.tsx';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { usePageTitle } from '#src/ui/page-title.ts';
import { AllAtOnce } from '#src/wizard/all-at-once.tsx';
import { AnswerList } from '#src/wizard/answer-list.tsx';
import { BackLink } from '#src/wizard/back-link.tsx';
import { DontKnow } from '#src/wizard/dont-know.tsx';
import { NoticesSlot } from '#src/wizard/notices-slot.tsx';
import { QuestionSide } from '#src/wizard/question-side.tsx';
import { SideJump } from '#src/wizard/side-jump.tsx';
import { showing } from '#src/wizard/step.ts';
import { VersionFormSlot } from '#src/wizard/version-form-slot.tsx';
import type { LoadWhole } from '#src/wizard/whole-pack.ts';
import type { NoticedProps } from '#src/wizard/wizard-props.ts';

interface Props extends NoticedProps {
  readonly fact: string;
  readonly loadWhole: LoadWhole;
}

/** One question with its answers as links; beside it the fixes that are still open and the answers so far. */
export function QuestionView({ pack, rules, link, notices, fact, loadWhole }: Props) {
  const { words } = useWords();
  const ask = words(`${pack.id}:questions.${fact}.ask`);
  usePageTitle([ask, words(`${pack.id}:title`)], plainWords(words(`${pack.id}:questions.${fact}.why`)));
  const left = questionsLeft(rules, link.facts);
  const place = { page: 'wizard', pack: pack.id } as const;
  const shared = { pack, rules, link };
  return (
    <main id="main" className="wizard" data-page="question" data-symptom={pack.id}>
      <div className="wizard-main">
        <div className="trail">
          <BackLink {...shared} fact={fact} />
          <p className="kicker">
            {words(`${pack.id}:title`)}
            {left > 0 && <span className="left">{words('ui:question.left', { count: left })}</span>}
          </p>
        </div>
        <NoticesSlot notices={notices} />
        <section data-question={fact}>
          <h1 tabIndex={-1}>{ask}</h1>
          <p className="lead">
            <Rich of={`${pack.id}:questions.${fact}.why`} />
          </p>
          <SideJump {...shared} />
          <AnswerList {...shared} fact={fact} />
          <VersionFormSlot link={link} pack={pack} fact={fact} />
          <DontKnow {...shared} fact={fact} loadWhole={loadWhole} />
        </section>
        <p className="onward">
          <PlaceLink to={place} search={writeLink(showing(link, 'result'))}>
            {words('ui:question.showResult')}
          </PlaceLink>
        </p>
        <AllAtOnce pack={pack} link={link} />
      </div>
      <QuestionSide {...shared} />
    </main>
  );
}
