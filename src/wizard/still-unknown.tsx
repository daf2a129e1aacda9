import { useWords } from '#src/i18n/use-words.ts';
import { QuestionLinks } from '#src/wizard/question-links.tsx';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** What is not known and could still change the list, each to be answered from here; nothing when all is settled. */
export function StillUnknown({ pack, link, undecided }: WizardProps & { undecided: readonly string[] }) {
  const { words } = useWords();
  if (undecided.length === 0) return null;
  return (
    <section className="still-unknown">
      <h2>
        {words('result:stillUnknown.title')} <span className="count">{undecided.length}</span>
      </h2>
      <p className="hint">{words('result:stillUnknown.text', { count: undecided.length })}</p>
      <QuestionLinks pack={pack} link={link} facts={undecided} />
    </section>
  );
}
