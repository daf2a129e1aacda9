import { useWords } from '#src/i18n/use-words.ts';
import type { Question } from '#src/map/decision-graph.ts';
import { GoalLink } from '#src/map/goal-link.tsx';
import { markOfUnknown } from '#src/map/mark.ts';
import { useMap } from '#src/map/map-context.ts';
import { sayUnknown } from '#src/map/say-unknown.ts';
import { useShortWords } from '#src/map/use-short-words.ts';

/** "I don't know" at a question, with what is asked then: the way is not drawn on from here. */
export function UnknownPlate({ id }: { id: number }) {
  const { words } = useWords();
  const short = useShortWords();
  const { graph, way, goals } = useMap();
  const mark = markOfUnknown(way, id);
  const own = mark === 'walked';
  return (
    <div className={`plate plate-unknown plate-${mark}`}>
      <GoalLink
        goal={goals.notKnowing(id)}
        number={undefined}
        className={own ? 'way way-own' : 'way'}
        data-unknown={id + 1}
      >
        <span className="visually-hidden">{words('map:from', { number: id + 1 })}</span>
        <span>
          {own && <span aria-hidden="true">✓ </span>}
          {words('map:dontKnow')}
        </span>
        <span className="then">{sayUnknown(graph.stations[id] as Question, short)}</span>
      </GoalLink>
    </div>
  );
}
