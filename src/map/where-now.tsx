import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { useMap } from '#src/map/map-context.ts';
import { useSayFact } from '#src/map/use-say-fact.ts';

/** Where the case is on the map, in words, with the way back into the wizard. */
export function WhereNow() {
  const { words } = useWords();
  const { pack, graph, link, way } = useMap();
  const say = useSayFact();
  const count = way.tracks.length;
  const number = way.at + 1;
  const { fact } = graph.stations[way.at]!;
  const question = fact === null ? '' : say.name(fact);
  const where = (): string => {
    if (way.leaves === 'unknown') return words('map:case.unknown', { number, question });
    if (way.leaves)
      return words(fact === null ? 'map:case.givenEnd' : 'map:case.given', { number, question });
    if (count === 0) return words('map:case.none');
    return words(fact === null ? 'map:case.end' : 'map:case.here', { count, number, question });
  };
  const { ask: _, ...rest } = link;
  const goOn =
    way.next === null ? words('map:case.result') : words('map:case.next', { question: say.name(way.next) });
  return (
    <div className="where-now" data-leaves={way.leaves ?? undefined}>
      <p>{where()}</p>
      {way.leaves && <p>{goOn}</p>}
      <PlaceLink
        className="button"
        to={{ page: 'wizard', pack }}
        search={writeLink({ ...rest, show: 'question' })}
      >
        {words(way.next === null ? 'map:case.openResult' : 'map:case.open')}
      </PlaceLink>
    </div>
  );
}
