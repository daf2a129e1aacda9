import { useEffect } from 'react';
import { useWords } from '#src/i18n/use-words.ts';

/** Said where a part of a page would stand that did not come, with another try; the next one comes with the network. */
export function MissingHere({ again }: { again: () => void }) {
  const { words } = useWords();
  useEffect(() => {
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [again]);
  return (
    <p className="hint">
      {words('ui:loadFailed.title')}{' '}
      <button type="button" className="plain-button" onClick={again}>
        {words('ui:loadFailed.again')}
      </button>
    </p>
  );
}

/** The same, beside the page. */
export function MissingNote({ again }: { again: () => void }) {
  return (
    <div className="missed callout callout-warning" role="alert">
      <MissingHere again={again} />
    </div>
  );
}
