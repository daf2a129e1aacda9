import { PlaceLink } from '#src/address/place-link.tsx';
import { allQuestions, settledBy } from '#src/case/all-questions.ts';
import { writeLink } from '#src/case/link.ts';
import { answeredCount, nextQuestion } from '#src/engine/next-question.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { usePageTitle } from '#src/ui/page-title.ts';
import { AllQuestionsSide } from '#src/wizard/all-questions-side.tsx';
import { ListedQuestion } from '#src/wizard/listed-question.tsx';
import { Notices } from '#src/wizard/notices.tsx';
import { PrintedAddress } from '#src/wizard/printed-address.tsx';
import { SideJump } from '#src/wizard/side-jump.tsx';
import { showing } from '#src/wizard/step.ts';
import type { NoticedResultProps } from '#src/wizard/wizard-props.ts';
import '#src/ui/questions.css';

/** Every question of an article with its answers, in one order that no answer changes; beside them the fixes still open. */
export function AllQuestionsView({ pack, rules, link, notices }: NoticedResultProps) {
  const { words } = useWords();
  const shared = { pack, rules, link };
  const next = nextQuestion(rules, link.facts);
  usePageTitle([words('result:all.title'), words(`${pack.id}:title`)]);
  return (
    <main id="main" className="wizard" data-page="questions" data-symptom={pack.id}>
      <div className="wizard-main all-questions">
        <div className="trail">
          <PlaceLink
            className="back"
            to={{ page: 'wizard', pack: pack.id }}
            search={writeLink(showing(link, 'question'))}
          >
            {words('result:all.one')}
          </PlaceLink>
          <p className="kicker">
            {words(`${pack.id}:title`)}
            <span className="left">
              {words('result:all.answered', {
                answered: answeredCount(rules, link.facts),
                all: rules.facts.length,
              })}
            </span>
          </p>
        </div>
        <Notices notices={notices} />
        <h1 tabIndex={-1}>{words('result:all.title')}</h1>
        <p className="lead">{words('result:all.lead')}</p>
        <SideJump {...shared} />
        {allQuestions(rules).map(({ role, facts }) => (
          <section key={role} aria-labelledby={`role-${role}`}>
            <h2 id={`role-${role}`}>{words(`result:all.role.${role}`)}</h2>
            {facts.map((fact) => (
              <ListedQuestion
                key={fact}
                {...shared}
                fact={fact}
                isNext={fact === next}
                settled={settledBy(pack, rules, link.facts, fact)}
              />
            ))}
          </section>
        ))}
        <PrintedAddress link={link} />
      </div>
      <AllQuestionsSide {...shared} />
    </main>
  );
}
