import { useState, useSyncExternalStore } from 'react';
import { useWords } from '#src/i18n/use-words.ts';
import type { Drawing } from '#src/map/drawn-map.ts';
import { MapView } from '#src/map/map-view.tsx';
import { useMap } from '#src/map/map-context.ts';
import { sayAnswers } from '#src/map/say-answers.ts';
import { useShortWords } from '#src/map/use-short-words.ts';

/** The drawings of one article: one that stands open, or one for each answer to the first question, folded. */
export function AllDrawings({ drawings }: { drawings: readonly Drawing[] }) {
  const { words } = useWords();
  const short = useShortWords();
  const { pack, graph, way } = useMap();
  const [only] = drawings;
  if (only && drawings.length === 1)
    return <MapView drawing={only} title={words(`ui:wizard.${pack}`)} open />;
  const own = drawings.findIndex(({ first }) => first !== null && way.tracks[0] === first);
  return (
    <div className="drawings">
      <p>{words('map:part.why')}</p>
      {drawings.map((drawing, at) => {
        const { from, ways } = graph.tracks[drawing.first!]!;
        const { fact } = graph.stations[from]!;
        const title = words('map:part.title', {
          number: at + 1,
          all: drawings.length,
          question: short.question(fact!),
          answer: sayAnswers(
            fact!,
            ways.flatMap((one) => one.values),
            short,
          ),
        });
        return (
          <FoldedDrawing
            key={drawing.first}
            drawing={drawing}
            title={title}
            own={own < 0 ? at === 0 : own === at}
          />
        );
      })}
    </div>
  );
}

const never = () => () => undefined;
/** Whether this is the page as it was delivered, which holds all for readers without script. */
const useDelivered = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );

/** A drawing that opens when the way of the case leads over it; it is drawn when it is open. */
function FoldedDrawing({ drawing, title, own }: { drawing: Drawing; title: string; own: boolean }) {
  const [pressed, setPressed] = useState({ own, open: own });
  const open = pressed.own === own ? pressed.open : own;
  const delivered = useDelivered();
  return (
    <details
      className="drawing"
      open={open}
      onToggle={(event) => setPressed({ own, open: event.currentTarget.open })}
    >
      <summary>{title}</summary>
      {(open || delivered) && <MapView drawing={drawing} title={title} open={open} />}
    </details>
  );
}
