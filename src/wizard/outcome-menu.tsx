import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink, type CaseLink } from '#src/case/link.ts';
import { resultQuery } from '#src/case/result-query.ts';
import { vocabulary, type FactId } from '#src/content/vocabulary.ts';
import type { Outcome } from '#src/engine/types.ts';
import { useWords } from '#src/i18n/use-words.ts';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

const choices: readonly Outcome[] = ['helped', 'partly', 'no-change', 'cannot'];
/** What comes of a test is the answer to a question. */
const answered: Readonly<Record<string, FactId>> = { 'run-isolating-test': 'isolation-test' };

/** What came of trying a fix, as links: the outcome is part of the case and so of the link. */
export function OutcomeMenu({
  pack,
  link,
  fix,
  outcome,
}: WizardProps & { fix: string; outcome: Outcome | undefined }) {
  const { words } = useWords();
  const place = { page: 'wizard', pack: pack.id } as const;
  const fact = answered[fix];
  return (
    <details className="outcomes">
      <summary>{outcome ? words(`result:outcome.${outcome}`) : words('result:outcome.ask')}</summary>
      <ul>
        {fact &&
          vocabulary[fact].map((value) => (
            <li key={value}>
              <PlaceLink to={place} search={resultQuery(link, { [fact]: value })}>
                {words(`facts:${fact}.values.${value}`)}
              </PlaceLink>
            </li>
          ))}
        {choices
          .filter((choice) => !fact || choice === 'cannot')
          .map((choice) => (
            <li key={choice}>
              <PlaceLink
                to={place}
                search={writeLink(withOutcome(link, fix, choice))}
                aria-current={choice === outcome ? 'true' : undefined}
              >
                {words(`result:outcome.${choice}`)}
              </PlaceLink>
            </li>
          ))}
        {outcome && (
          <li>
            <PlaceLink to={place} search={writeLink(withOutcome(link, fix, undefined))}>
              {words('result:outcome.none')}
            </PlaceLink>
          </li>
        )}
      </ul>
    </details>
  );
}

function withOutcome(link: CaseLink, fix: string, outcome: Outcome | undefined): CaseLink {
  const { [fix]: _, ...others } = link.outcomes;
  return { ...link, show: 'result', outcomes: outcome ? { ...others, [fix]: outcome } : others };
}
