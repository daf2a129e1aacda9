import { useWords } from '#src/i18n/use-words.ts';
import { GoalLink } from '#src/map/goal-link.tsx';
import { markOfStation, type Mark } from '#src/map/mark.ts';
import { useMap } from '#src/map/map-context.ts';
import { useShortWords } from '#src/map/use-short-words.ts';

const signs: Readonly<Record<Mark, string>> = { walked: '✓', here: '▶', ahead: '', off: '' };

/** A question with its number, or an end with what is on its list, as a link to that state of the wizard. */
export function StationBox({ id }: { id: number }) {
  const { words } = useWords();
  const short = useShortWords();
  const { graph, way, goals } = useMap();
  const station = graph.stations[id]!;
  const mark = markOfStation(way, id);
  const number = station.fact === null ? null : id + 1;
  const told = {
    here: words(way.leaves ? 'map:leaves' : 'map:here'),
    walked: words('map:answered'),
    // Without an answer all of it lies ahead.
    ahead: way.tracks.length > 0 ? words('map:ahead') : '',
    off: words('map:off'),
  }[mark];
  return (
    <GoalLink
      goal={goals.toStation(id)}
      number={number}
      className={`station station-${mark} ${station.fact === null ? 'station-end' : ''}`}
      data-station={id + 1}
      data-mark={mark}
      aria-current={mark === 'here' ? 'step' : undefined}
    >
      <span className="station-top">
        {number}
        {signs[mark] && <span aria-hidden="true">{signs[mark]}</span>}
        {told && <span className={mark === 'walked' ? 'visually-hidden' : undefined}>{told}</span>}
      </span>
      {station.fact === null ? (
        <>
          <b>{words(station.verdict === 'known-issue' ? 'map:known-issue' : 'map:result')}</b>
          {station.fixes.map((fix) => (
            <span key={fix} className="gain">
              {short.fix(fix)}
            </span>
          ))}
        </>
      ) : (
        <b>{short.question(station.fact)}</b>
      )}
    </GoalLink>
  );
}
