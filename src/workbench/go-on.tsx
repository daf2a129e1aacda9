import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink, type CaseLink } from '#src/case/link.ts';
import { packIds } from '#src/content/catalogue.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { useBench } from '#src/workbench/bench-store.ts';
import type { Whole } from '#src/workbench/combine-reports.ts';

/** The way on: to the article that the texts point to, with the answers that were taken; to either when that is unclear or nothing was found. */
export function GoOn({ whole, link }: { whole: Whole; link: CaseLink }) {
  const { words } = useWords();
  const accepted = useBench((bench) => bench.accepted);
  const taken = whole.groups.flatMap(({ fact, proposals }) =>
    proposals.flatMap(({ finding }) =>
      accepted[fact] === finding.value ? [[fact, finding.value] as const] : [],
    ),
  );
  const count = taken.length;
  const { symptom } = whole;
  const isSaid = symptom !== null || whole.groups.length > 0;
  if (!isSaid && (whole.nothingWrong || whole.outOfScope.length > 0)) return null;
  const acceptance = isSaid ? 'workbench:acceptFirst' : 'workbench:chooseYourself';
  const facts = { ...link.facts, ...Object.fromEntries(taken) };
  const search = writeLink({ facts, outcomes: link.outcomes, show: 'question', display: link.display });
  return (
    <section className="go-on" {...(symptom ? { 'data-symptom': symptom } : {})}>
      <h2>{words(symptom ? `evidence:symptom.${symptom}` : 'workbench:unclear')}</h2>
      <p className={count > 0 ? 'hint hint-done' : 'hint'}>
        {words(count > 0 ? 'workbench:accepted' : acceptance, { count })}
      </p>
      <ul>
        {(symptom ? [symptom] : packIds).map((pack) => (
          <li key={pack}>
            <PlaceLink
              className={count > 0 ? 'button button-strong' : 'button'}
              to={{ page: 'wizard', pack }}
              search={search}
            >
              {symptom
                ? words(count > 0 ? 'workbench:useCount' : 'workbench:goWithout', { count })
                : words(`ui:wizard.${pack}`)}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
