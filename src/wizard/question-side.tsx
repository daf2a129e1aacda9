import { memo, useDeferredValue } from 'react';
import { useWords } from '#src/i18n/use-words.ts';
import { AnswersSoFar } from '#src/wizard/answers-so-far.tsx';
import { OpenFixes } from '#src/wizard/open-fixes.tsx';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** What stands beside a question. It follows an answer right after the next question is on the screen, not before it. */
export function QuestionSide({ pack, rules, link }: WizardProps) {
  const { words } = useWords();
  return (
    <aside className="wizard-side" id="so-far" aria-label={words('ui:open.label')}>
      <Lists pack={pack} rules={rules} link={useDeferredValue(link)} />
    </aside>
  );
}

const Lists = memo(function Lists(props: WizardProps) {
  return (
    <>
      <OpenFixes {...props} />
      <AnswersSoFar {...props} />
    </>
  );
});
