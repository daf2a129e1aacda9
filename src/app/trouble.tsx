import { useEffect, type MouseEvent } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import { useWords } from '#src/i18n/use-words.ts';

interface Props {
  /** `loadFailed`: a file did not arrive. `broken`: the page itself failed. */
  readonly kind: 'loadFailed' | 'broken';
  readonly error: unknown;
  /** What the reader wanted to see, unless it is the address of the page. */
  readonly address?: string;
  /** Tries once more without loading the page anew. */
  readonly again?: () => void;
}

/** Said in place of a page that could not be shown, with the ways on; the case is in the address and is not lost. */
export function Trouble({ kind, error, address = location.href, again }: Props) {
  const { words } = useWords();
  useEffect(() => console.error('A page could not be shown.', error), [error]);
  const press = (event: MouseEvent): void => {
    if (kind === 'broken' || !again) return;
    event.preventDefault();
    again();
  };
  return (
    <main id="main" data-page="not-found" className="narrow" role="alert">
      <h1 tabIndex={-1}>{words(`ui:${kind}.title`)}</h1>
      <p className="lead">{words(`ui:${kind}.text`)}</p>
      <p className="actions">
        <a className="button" href={address} onClick={press}>
          {words('ui:loadFailed.again')}
        </a>
        <PlaceLink className="button" to={{ page: 'start' }}>
          {words('ui:toStart')}
        </PlaceLink>
      </p>
    </main>
  );
}
