import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { asking } from '#src/wizard/step.ts';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

interface Props extends Pick<WizardProps, 'pack' | 'link'> {
  readonly fact: string;
  readonly className?: string;
}

/** A question as a link that opens it from the result, to which its answer leads back. */
export function QuestionLink({ pack, link, fact, className }: Props) {
  const { words } = useWords();
  return (
    <PlaceLink
      className={className}
      to={{ page: 'wizard', pack: pack.id }}
      search={writeLink(asking({ ...link, show: 'result' }, fact))}
    >
      {words(`${pack.id}:questions.${fact}.ask`)}
    </PlaceLink>
  );
}
