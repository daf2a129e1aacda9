import { QuestionLink } from '#src/wizard/question-link.tsx';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

interface Props extends Pick<WizardProps, 'pack' | 'link'> {
  readonly facts: readonly string[];
}

/** A list of questions, each a link that opens it from the result. */
export function QuestionLinks({ pack, link, facts }: Props) {
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact}>
          <QuestionLink pack={pack} link={link} fact={fact} />
        </li>
      ))}
    </ul>
  );
}
