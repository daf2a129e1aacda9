import { createElement, Suspense, use } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { UNKNOWN } from '#src/engine/types.ts';
import { MissingHere } from '#src/i18n/missing-here.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { ErrorFence } from '#src/ui/error-fence.tsx';
import { loadFindOut } from '#src/wizard/load-find-out.ts';
import { withAnswer } from '#src/wizard/step.ts';
import type { LoadWhole } from '#src/wizard/whole-pack.ts';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

interface Props extends WizardProps {
  readonly fact: string;
  readonly loadWhole: LoadWhole;
}

/** "I don't know": how to find out, opened in place, and the way on without an answer. */
export function DontKnow({ pack, rules, link, fact, loadWhole }: Props) {
  const { words, has, language } = useWords();
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
        <span className="answer-label">{words('ui:question.dontKnow')}</span>{' '}
        <span className="answer-hint">{words(has(hint) ? hint : 'ui:question.goOn')}</span>
      </PlaceLink>
      <details className="find-out">
        <summary>{words('ui:question.findOut')}</summary>
        <ErrorFence resetOn={language + fact} instead={(_, again) => <MissingHere again={again} />}>
          <Suspense fallback={<p className="hint">{words('ui:loading')}</p>}>
            <LateFindOut pack={pack} rules={rules} link={link} fact={fact} loadWhole={loadWhole} />
          </Suspense>
        </ErrorFence>
      </details>
    </div>
  );
}

function LateFindOut(props: Props) {
  return createElement(use(loadFindOut()), props);
}
