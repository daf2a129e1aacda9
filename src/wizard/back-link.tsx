import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { answerOrder } from '#src/engine/answer-order.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { asking } from '#src/wizard/step.ts';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** The way back to the question before this one, or to the start page from the first. */
export function BackLink({ pack, rules, link, fact }: WizardProps & { fact?: string }) {
  const { words } = useWords();
  const order = answerOrder(rules, link.facts);
  const at = fact === undefined ? -1 : order.indexOf(fact);
  const before = at >= 0 ? order[at - 1] : order.at(-1);
  const back = words('ui:back');
  if (before === undefined) {
    return (
      <PlaceLink
        className="back"
        to={{ page: 'start' }}
        search={writeLink({ ...link, facts: {}, outcomes: {}, show: 'question' })}
      >
        {back}
      </PlaceLink>
    );
  }
  return (
    <PlaceLink
      className="back"
      to={{ page: 'wizard', pack: pack.id }}
      search={writeLink({ ...asking(link, before), show: 'question' })}
    >
      {back}
    </PlaceLink>
  );
}
