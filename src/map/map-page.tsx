import { maps } from 'virtual:decision-maps';
import { useMemo } from 'react';
import { useCaseLink } from '#src/address/use-case-link.ts';
import type { PackHead } from '#src/content/pack.ts';
import { rulesOf } from '#src/content/rules.ts';
import type { CaseLink } from '#src/case/link.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { useSayFact } from '#src/map/use-say-fact.ts';
import { ArticleMap } from '#src/map/article-map.tsx';
import { MapLegend } from '#src/map/map-legend.tsx';
import { usePageTitle } from '#src/ui/page-title.ts';
import '#src/ui/map.css';

/** The decision maps of all articles, first the one that the case in the link is about. */
export function MapPage({ packs }: { packs: readonly PackHead[] }) {
  const { words } = useWords();
  const { list } = useSayFact();
  const { link, notices } = useCaseLink();
  usePageTitle([words('map:title')], words('map:lead'));
  const order = useMemo(() => inOrder(packs, link), [packs, link]);
  const lost = notices.flatMap((one) => ('name' in one ? [one.name] : 'fact' in one ? [one.fact] : []));
  return (
    <main id="main" className="map-page" data-page="map">
      <h1 tabIndex={-1}>{words('map:title')}</h1>
      <p className="lead">{words('map:lead')}</p>
      {lost.length > 0 && <p role="note">{words('map:case.lost', { list: list(lost) })}</p>}
      <div className="map-help">
        <p className="map-choice">
          {order.slice(1).map(({ id }) => (
            <a key={id} href={`#map-${id}`}>
              {words('map:other', { title: words(`ui:wizard.${id}`) })}
            </a>
          ))}
        </p>
        <MapLegend />
      </div>
      {/* A drawing that is moved in the page loses where it was scrolled to, so it is made anew. */}
      {order.map(({ id, rules }, at) => (
        <ArticleMap key={`${at} ${id}`} pack={id} map={maps[id]} rules={rules} link={link} />
      ))}
    </main>
  );
}

/** The articles with their rules; the one to which more answers of the case belong comes first. */
function inOrder(packs: readonly PackHead[], { facts }: CaseLink) {
  const known = packs.map((pack) => {
    const rules = rulesOf(pack);
    return { id: pack.id, rules, count: rules.facts.filter(({ fact }) => facts[fact] !== undefined).length };
  });
  return known.sort((one, other) => other.count - one.count);
}
