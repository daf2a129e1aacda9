import { PlaceLink } from '#src/address/place-link.tsx';
import { useCaseLink } from '#src/address/use-case-link.ts';
import { writeLink } from '#src/case/link.ts';
import { packIds } from '#src/content/catalogue.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { usePageTitle } from '#src/ui/page-title.ts';
import { EvidenceEntry } from '#src/start/evidence-entry.tsx';
import { NoneOfThese } from '#src/start/none-of-these.tsx';
import { RecentSlot, type LoadRecent } from '#src/start/recent-slot.tsx';
import { SymptomSigns } from '#src/start/symptom-signs.tsx';

/** The start: what one sees, in the words in which it is seen. One press leads to the first question. */
export function StartPage({ loadRecent }: { loadRecent: LoadRecent }) {
  const { words } = useWords();
  const { link } = useCaseLink();
  usePageTitle([words('start:title')]);
  return (
    <main id="main" className="start" data-page="start">
      <h1 tabIndex={-1}>{words('start:title')}</h1>
      <p className="lead">{words('start:lead')}</p>
      <ul className="symptoms">
        {packIds.map((pack) => (
          <li key={pack}>
            <h2>
              <PlaceLink
                className="symptom"
                id={pack}
                to={{ page: 'wizard', pack }}
                search={writeLink({ ...link, show: 'question' })}
              >
                {words(`start:symptoms.${pack}.title`)}
              </PlaceLink>
            </h2>
            <p className="symptom-lead">{words(`start:symptoms.${pack}.lead`)}</p>
            <SymptomSigns pack={pack} />
            <span className="symptom-go" aria-hidden="true">
              {words('start:go')}
            </span>
          </li>
        ))}
      </ul>
      <EvidenceEntry />
      <button type="button" className="search-entry" data-open="search">
        {words('start:search')}
        <kbd aria-hidden="true">{'/'}</kbd>
      </button>
      {/* The build puts the pages that can be read instead of searched in here (`page-html.mjs`). */}
      <noscript />
      <RecentSlot load={loadRecent} />
      <NoneOfThese />
    </main>
  );
}
