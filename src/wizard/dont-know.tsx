import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import type { Question } from '#src/content/pack.ts';
import { UNKNOWN } from '#src/engine/types.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { StepList } from '#src/wizard/step-list.tsx';
import { withAnswer } from '#src/wizard/step.ts';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** "I don't know": how to find out, opened in place, and the way on without an answer. */
export function DontKnow({ pack, rules, link, question }: WizardProps & { question: Question }) {
  const { words, has } = useWords();
  const { fact, findOut } = question;
  const hint = `${pack.id}:questions.${fact}.hints.${UNKNOWN}`;
  return (
    <div className="dont-know">
      <p className="or">{words('ui:question.divider')}</p>
      <PlaceLink
        className="answer answer-unknown"
        data-answer={UNKNOWN}
        to={{ page: 'wizard', pack: pack.id }}
        search={writeLink(withAnswer(link, fact, UNKNOWN))}
        aria-current={link.facts[fact] === UNKNOWN ? 'true' : undefined}
      >
        <span className="answer-label">{words('ui:question.dontKnow')}</span>
        <span className="answer-hint">{words(has(hint) ? hint : 'ui:question.goOn')}</span>
      </PlaceLink>
      {findOut.length > 0 && (
        <details className="find-out">
          <summary>{words('ui:question.findOut')}</summary>
          <StepList
            steps={findOut}
            facts={link.facts}
            rules={rules}
            prefix={`${pack.id}:questions.${fact}.find`}
          />
        </details>
      )}
    </div>
  );
}
