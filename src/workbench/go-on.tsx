import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink, type CaseLink } from '#src/case/link.ts';
import { packIds } from '#src/content/catalogue.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { useBench } from '#src/workbench/bench-store.ts';
import { NEITHER, openNeither } from '#src/workbench/open-neither.ts';
import type { Whole } from '#src/workbench/combine-reports.ts';

/** Whether the texts leave open which of the two problems it is. */
export const isUnclear = ({ symptom, groups, nothingWrong, outOfScope }: Whole): boolean =>
  symptom === null && (groups.length > 0 || (!nothingWrong && outOfScope.length === 0));

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
  if (!symptom && !isUnclear(whole)) return null;
  const isSaid = symptom !== null || whole.groups.length > 0;
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
        {!symptom && (
          <li>
            <a className="button" href={`#${NEITHER}`} onClick={openNeither}>
              {words('workbench:neither.title')}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
