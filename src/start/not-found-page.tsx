import { PlaceLink } from '#src/address/place-link.tsx';
import { packIds } from '#src/content/catalogue.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { usePageTitle } from '#src/ui/page-title.ts';

/** Said for an address that is none of ours, with the ways on. */
export function NotFoundPage() {
  const { words } = useWords();
  usePageTitle([words('start:notFound.title')]);
  return (
    <main id="main" className="narrow" data-page="not-found">
      <h1 tabIndex={-1}>{words('start:notFound.title')}</h1>
      <p className="lead">{words('start:notFound.text')}</p>
      <ul className="answers">
        <li>
          <PlaceLink className="answer" to={{ page: 'start' }}>
            <span className="answer-label">{words('ui:home')}</span>
          </PlaceLink>
        </li>
        {packIds.map((pack) => (
          <li key={pack}>
            <PlaceLink className="answer" to={{ page: 'wizard', pack }}>
              <span className="answer-label">{words(`start:symptoms.${pack}.title`)}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </main>
  );
}
