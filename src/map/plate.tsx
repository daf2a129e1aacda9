import { useWords } from '#src/i18n/use-words.ts';
import { GoalLink } from '#src/map/goal-link.tsx';
import { markOfTrack } from '#src/map/mark.ts';
import { useMap } from '#src/map/map-context.ts';
import { sayAnswers } from '#src/map/say-answers.ts';
import { useShortWords } from '#src/map/use-short-words.ts';

/** The answers of a track and the fixes that each makes apply. They follow their question in the Tab order. */
export function Plate({ id }: { id: number }) {
  const { words } = useWords();
  const short = useShortWords();
  const { graph, way, goals, link } = useMap();
  const { from, to, ways } = graph.tracks[id]!;
  const fact = graph.stations[from]!.fact!;
  const end = graph.stations[to]!;
  const listed = end.fact === null ? end.fixes : [];
  const mark = markOfTrack(way, id);
  return (
    <div className={`plate plate-${mark}`}>
      {ways.map((one) => {
        const own = mark === 'walked' && one.values.includes(link.facts[fact] ?? '');
        return (
          <GoalLink
            key={one.values[0]}
            goal={goals.alongWay(id, one)}
            number={end.fact === null ? null : to + 1}
            className={own ? 'way way-own' : 'way'}
            data-answers={one.values.join(' ')}
          >
            <span className="visually-hidden">{words('map:from', { number: from + 1 })}</span>
            <span>
              {own && <span aria-hidden="true">✓ </span>}
              {sayAnswers(fact, one.values, short)}
            </span>
            {one.gains
              .filter((fix) => !listed.includes(fix))
              .map((fix) => (
                <span key={fix} className="gain">
                  {words('map:plus', { fix: short.fix(fix) })}
                </span>
              ))}
            <span className="visually-hidden">
              {end.fact === null ? words('map:toEnd') : words('map:to', { number: to + 1 })}
            </span>
          </GoalLink>
        );
      })}
    </div>
  );
}
