import { useEffect } from 'react';
import { useWords } from '#src/i18n/use-words.ts';

/** Said when a part of the product could not be loaded, for example offline or after an update on the server. */
export function LoadFailed({ error }: { error: unknown }) {
  const { words } = useWords();
  useEffect(() => console.error('A part of the page could not be loaded.', error), [error]);
  return (
    <main id="main" data-page="not-found" className="narrow">
      <h1>{words('ui:loadFailed.title')}</h1>
      <p>{words('ui:loadFailed.text')}</p>
      <p>
        <a className="button" href={location.href}>
          {words('ui:loadFailed.again')}
        </a>
      </p>
    </main>
  );
}
