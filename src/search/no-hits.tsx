import { PlaceLink } from '#src/address/place-link.tsx';
import { useCaseLink } from '#src/address/use-case-link.ts';
import { writeLink } from '#src/case/link.ts';
import { packIds } from '#src/content/catalogue.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { useFollow, type Following } from '#src/search/use-follow.ts';

const workbench = { page: 'evidence' } as const;

/** So long a question is evidence rather than words. */
const LONG = 60;

/**
 * What to do when nothing was found: other ways to write it, the log reader, and the symptoms that there are. For what is
 * long enough to be read as a log, only the way to the reader.
 */
export function NoHits({ none, ...following }: Following & { none: boolean }) {
  const { words } = useWords();
  const { link } = useCaseLink();
  const follow = useFollow(following);
  const { question } = following;
  if (!none && question.length < LONG) return null;
  const search = writeLink({ ...link, show: 'question' });
  return (
    <section className="no-hits" data-no-hits={none ? '' : undefined}>
      {none && <h2>{words('search:none.title')}</h2>}
      <p className="hint">{words(none ? 'search:none.text' : 'search:long')}</p>
      <PlaceLink
        className="button"
        data-hit="workbench"
        to={workbench}
        search={search}
        onClick={follow(workbench, search, true)}
      >
        {words('search:none.read')}
      </PlaceLink>
      {none && (
        <>
          <p className="hint">{words('search:none.covers')}</p>
          <ul>
            {packIds.map((pack) => (
              <li key={pack}>
                <PlaceLink
                  className="hit"
                  data-hit={pack}
                  to={{ page: 'wizard', pack }}
                  search={search}
                  onClick={follow({ page: 'wizard', pack }, search, false)}
                >
                  <span className="hit-title">{words(`ui:wizard.${pack}`)}</span>
                </PlaceLink>
              </li>
            ))}
          </ul>
          <p className="hint">{words('search:none.absent')}</p>
        </>
      )}
    </section>
  );
}
