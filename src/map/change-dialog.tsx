import { useEffect, useRef } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { useMap } from '#src/map/map-context.ts';
import { useSayFact } from '#src/map/use-say-fact.ts';
import type { Wish } from '#src/map/wish.ts';

/** Says which answers would change before it goes on. */
export function ChangeDialog({ wish, close }: { wish: Wish; close: () => void }) {
  const { words } = useWords();
  const { pack } = useMap();
  const say = useSayFact();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { link, number, change } = wish;
  const title =
    number === undefined
      ? words('map:change.titleUnknown')
      : number === null
        ? words('map:change.titleEnd')
        : words('map:change.title', { number });
  const parts = {
    changed: change.changed.map(({ fact, before, value }) =>
      words('map:change.from', {
        name: say.name(fact),
        before: say.value(fact, before),
        value: say.value(fact, value),
      }),
    ),
    added: change.added.map(({ fact, value }) => say.both(fact, value)),
    dropped: change.dropped.map(({ fact, value }) => say.both(fact, value)),
  };
  return (
    <dialog ref={dialog} className="change-dialog" aria-labelledby="change-title" onClose={close}>
      <h2 id="change-title">{title}</h2>
      <dl>
        {Object.entries(parts).map(
          ([kind, lines]) =>
            lines.length > 0 && (
              <div key={kind} data-change={kind}>
                <dt>{words(`map:change.${kind}`)}</dt>
                {lines.map((line) => (
                  <dd key={line}>{line}</dd>
                ))}
              </div>
            ),
        )}
      </dl>
      <p className="actions">
        <PlaceLink className="button" to={{ page: 'wizard', pack }} search={writeLink(link)}>
          {words('map:change.go')}
        </PlaceLink>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words('map:change.stay')}
        </button>
      </p>
    </dialog>
  );
}
