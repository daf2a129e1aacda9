import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { asking } from '#src/wizard/step.ts';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** A known answer that can be pressed to change it. */
export function FactChip({ pack, link, fact }: WizardProps & { fact: string }) {
  const { words } = useWords();
  const value = link.facts[fact] ?? '';
  return (
    <PlaceLink
      className="fact-chip"
      data-fact={fact}
      data-value={value}
      to={{ page: 'wizard', pack: pack.id }}
      search={writeLink(asking(link, fact))}
    >
      <span className="fact-name">{words(`facts:${fact}.name`)}</span>{' '}
      <b>{words(`facts:${fact}.values.${value}`)}</b>
    </PlaceLink>
  );
}
