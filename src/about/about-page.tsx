import { ThirdParty } from '#src/about/third-party.tsx';
import { PlaceLink } from '#src/address/place-link.tsx';
import { packIds, type PackId } from '#src/content/catalogue.ts';
import { additions, type Article } from '#src/content/sources.ts';
import { CONTENT_VERSION } from '#src/content/version.ts';
import { AddedSource } from '#src/i18n/added-source.tsx';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { OutsideLink } from '#src/ui/outside-link.tsx';
import { usePageTitle } from '#src/ui/page-title.ts';

const sections = ['what', 'sources', 'added', 'unknown', 'privacy', 'access', 'licences'] as const;

const articles = import.meta.glob<Article>('../content/packs/*-article.ts', {
  eager: true,
  import: 'article',
});

function articleOf(pack: PackId): Article {
  const article = articles[`../content/packs/${pack}-article.ts`];
  if (!article) throw new Error(`The article of ${pack} is missing.`);
  return article;
}

/** Sources and their dates, what we added, what we do not know, privacy, accessibility, licences and version. */
export function AboutPage() {
  const { words } = useWords();
  usePageTitle([words('about:title')], words('about:what.text'));
  return (
    <main id="main" className="narrow about" data-page="about">
      <h1 tabIndex={-1}>{words('about:title')}</h1>
      {sections.map((id) => (
        <section key={id} id={id}>
          <h2>{words(`about:${id}.title`)}</h2>
          <p>
            <Rich of={`about:${id}.text`} values={{ version: __VERSION__, content: CONTENT_VERSION }} />
          </p>
          {id === 'licences' && <ThirdParty />}
          {id === 'sources' && <Articles />}
          {id === 'added' && (
            <ul className="source-list">
              {Object.keys(additions).map((addition) => (
                <AddedSource key={addition} id={addition} words={words} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </main>
  );
}

function Articles() {
  const { words } = useWords();
  return (
    <ul className="source-list">
      {packIds.map((pack) => {
        const article = articleOf(pack);
        return (
          <li key={pack}>
            <OutsideLink href={article.address}>
              {article.publisher} · {article.title}
            </OutsideLink>
            <br />
            {article.published
              ? words('about:dates', {
                  published: article.published,
                  modified: article.modified ?? article.published,
                })
              : words('about:noDates', { legacy: article.legacyId ?? '–' })}
            <br />
            <PlaceLink to={{ page: 'reference', pack }}>{words('about:reference')}</PlaceLink>
          </li>
        );
      })}
    </ul>
  );
}
