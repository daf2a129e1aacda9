import { useMemo, useState } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import type { CaseLink } from '#src/case/link.ts';
import type { PackId } from '#src/content/catalogue.ts';
import type { Rules } from '#src/engine/types.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { AllDrawings } from '#src/map/all-drawings.tsx';
import { ChangeDialog } from '#src/map/change-dialog.tsx';
import type { DrawnMap } from '#src/map/drawn-map.ts';
import { goalsOf } from '#src/map/goals.ts';
import { OnEveryList } from '#src/map/on-every-list.tsx';
import { MapList } from '#src/map/map-list.tsx';
import { MapContext, type MapOfCase } from '#src/map/map-context.ts';
import { wayOfCase } from '#src/map/way-of-case.ts';
import { WhereNow } from '#src/map/where-now.tsx';
import type { Wish } from '#src/map/wish.ts';

interface Props {
  readonly pack: PackId;
  readonly map: DrawnMap;
  readonly rules: Rules;
  readonly link: CaseLink;
}

/** The map of one article with the way of the case, its list, and the question before answers are changed. */
export function ArticleMap({ pack, map, rules, link }: Props) {
  const { words } = useWords();
  const [wish, setWish] = useState<Wish | null>(null);
  const shared = useMemo<MapOfCase>(() => {
    const way = wayOfCase(map.graph, rules, link.facts);
    const goals = goalsOf(map.graph, rules, link, way);
    return { pack, graph: map.graph, link, way, goals, ask: setWish };
  }, [pack, map, rules, link]);
  return (
    <section id={`map-${pack}`} className="article-map" data-symptom={pack}>
      <MapContext value={shared}>
        <h2>{words(`ui:wizard.${pack}`)}</h2>
        <WhereNow />
        <AllDrawings drawings={map.drawings} />
        <OnEveryList />
        <MapList />
        <p>
          <PlaceLink to={{ page: 'reference', pack }}>{words('map:list.reference')}</PlaceLink>
        </p>
        {wish && <ChangeDialog wish={wish} close={() => setWish(null)} />}
      </MapContext>
    </section>
  );
}
