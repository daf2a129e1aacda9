import type { Facts } from '#src/engine/types.ts';
import { undecidedFacts } from '#src/engine/next-question.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { QuestionLink } from '#src/wizard/question-link.tsx';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** What is not known (`facts`: the answers and what trying has settled) and could still change the list, each to be answered from here; nothing when all is settled. */
export function StillUnknown({ pack, rules, link, facts }: WizardProps & { facts: Facts }) {
  const { words } = useWords();
  const open = undecidedFacts(rules, facts);
  if (open.length === 0) return null;
  return (
    <section className="still-unknown">
      <h2>
        {words('result:stillUnknown.title')} <span className="count">{open.length}</span>
      </h2>
      <p className="hint">{words('result:stillUnknown.text', { count: open.length })}</p>
      <ul>
        {open.map((fact) => (
          <li key={fact}>
            <QuestionLink pack={pack} link={link} fact={fact} />
          </li>
        ))}
      </ul>
    </section>
  );
}
