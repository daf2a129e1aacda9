import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { showing } from '#src/wizard/step.ts';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** The way to all questions on one page, for those who know them. */
export function AllAtOnce({ pack, link }: Pick<WizardProps, 'pack' | 'link'>) {
  const { words } = useWords();
  return (
    <p className="start-over">
      <PlaceLink to={{ page: 'wizard', pack: pack.id }} search={writeLink(showing(link, 'all'))}>
        {words('ui:question.all')}
      </PlaceLink>
    </p>
  );
}
