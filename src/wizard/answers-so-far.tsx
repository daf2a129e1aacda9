import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { answerOrder } from '#src/engine/answer-order.ts';
import { UNKNOWN } from '#src/engine/types.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { asking, startedOver } from '#src/wizard/step.ts';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** The answers so far, each with a way to change it that keeps the others. Nothing while there are none. */
export function AnswersSoFar({ pack, rules, link }: WizardProps) {
  const { words } = useWords();
  const order = answerOrder(rules, link.facts);
  const place = { page: 'wizard', pack: pack.id } as const;
  if (order.length === 0) return null;
  return (
    <section className="so-far">
      <h2>{words('ui:answers.title')}</h2>
      <dl>
        {order.map((fact) => {
          const value = link.facts[fact] ?? UNKNOWN;
          const name = words(`facts:${fact}.name`);
          const known = value === UNKNOWN ? {} : { 'data-fact': fact, 'data-value': value };
          return (
            <div key={fact} {...known}>
              <dt>{name}</dt>
              <dd>
                {value === UNKNOWN ? words('ui:answers.unknown') : words(`facts:${fact}.values.${value}`)}
                <PlaceLink
                  className="change"
                  to={place}
                  search={writeLink(asking(link, fact))}
                  aria-label={words('ui:answers.changeOne', { name })}
                >
                  {words('ui:answers.change')}
                </PlaceLink>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="start-over">
        <PlaceLink to={place} search={writeLink(startedOver(link))}>
          {words('ui:answers.startOver')}
        </PlaceLink>
      </p>
    </section>
  );
}
