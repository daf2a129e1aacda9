import { useWords } from '#src/i18n/use-words.ts';
import { GoalLink } from '#src/map/goal-link.tsx';
import { useMap } from '#src/map/map-context.ts';
import type { Question } from '#src/map/decision-graph.ts';
import { sayUnknown } from '#src/map/say-unknown.ts';
import { useShortWords } from '#src/map/use-short-words.ts';
import { useSayFact } from '#src/map/use-say-fact.ts';

/** The map in words: every question with its answers, what they bring and where they lead. */
export function MapList() {
  const { words } = useWords();
  const { graph, way, goals, pack } = useMap();
  const say = useSayFact();
  return (
    <details className="map-list">
      <summary>{words('map:list.title')}</summary>
      <p>{words('map:list.lead')}</p>
      <ol>
        {graph.stations.map(
          ({ fact }, id) =>
            fact !== null && (
              <li key={id} id={`${pack}-${id + 1}`}>
                <GoalLink
                  goal={goals.toStation(id)}
                  number={id + 1}
                  aria-current={id === way.at ? 'step' : undefined}
                >
                  {say.name(fact)}
                </GoalLink>
                {id === way.at && (
                  <span className="list-here"> ▶ {words(way.leaves ? 'map:leaves' : 'map:here')}</span>
                )}
                <Answers from={id} fact={fact} />
              </li>
            ),
        )}
      </ol>
    </details>
  );
}

function Answers({ from, fact }: { from: number; fact: string }) {
  const { words } = useWords();
  const short = useShortWords();
  const { graph, pack, way, link } = useMap();
  const say = useSayFact();
  const unknown = way.leaves === 'unknown' && way.at === from;
  const tracks = graph.tracks.map((track, id) => ({ ...track, id })).filter((track) => track.from === from);
  return (
    <ol>
      {tracks.flatMap(({ id, to, ways }) =>
        ways.map(({ values, gains }) => {
          const end = graph.stations[to]!;
          const listed = end.fact === null ? end.fixes.filter((fix) => !gains.includes(fix)) : [];
          const fixes = [...gains, ...listed].map((fix) => short.fix(fix));
          return (
            <li
              key={values[0]}
              className={
                way.tracks.includes(id) && values.includes(link.facts[fact] ?? '') ? 'list-walked' : undefined
              }
            >
              {values
                .map((value) => say.value(fact, value))
                .reduce((one, other) => words('map:or', { one, other }))}
              {fixes.length > 0 && (
                <span className="list-brings">{words('map:list.brings', { list: say.list(fixes) })}</span>
              )}
              {end.fact === null ? (
                <span>{words(end.verdict === 'known-issue' ? 'map:known-issue' : 'map:result')}</span>
              ) : (
                <a href={`#${pack}-${to + 1}`}>
                  {words('map:list.goOn', { number: to + 1, question: say.name(end.fact) })}
                </a>
              )}
            </li>
          );
        }),
      )}
      <li className={unknown ? 'list-walked' : undefined}>
        {words('map:dontKnow')}
        <span>{sayUnknown(graph.stations[from] as Question, short)}</span>
      </li>
    </ol>
  );
}
