import { useState, type FormEvent } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import { readLink } from '#src/case/link.ts';
import { LONGEST_NAME, type CaseRecord } from '#src/case/record.ts';
import { renameCase } from '#src/handover/listed-cases.ts';
import { lostInWords } from '#src/handover/lost-in-words.ts';
import { deleteCases, resume } from '#src/handover/recent-store.ts';
import { useWords } from '#src/i18n/use-words.ts';

/** One stored case: its name or article leads back into it; rename and delete beside it. */
export function CaseRow({ record, isCurrent }: { record: CaseRecord; isCurrent: boolean }) {
  const { words, language } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const { link } = readLink(record.query);
  const { facts, outcomes } = link;
  const name = record.name || words(`ui:wizard.${record.pack}`);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (draft !== null) renameCase(record.id, draft.trim());
    setDraft(null);
  };
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li data-case={record.id}>
      {draft === null ? (
        <PlaceLink
          to={{ page: 'wizard', pack: record.pack }}
          search={record.query}
          onClick={() => resume(record)}
          aria-current={isCurrent ? 'true' : undefined}
        >
          {name}
        </PlaceLink>
      ) : (
        <form className="field-row" onSubmit={keep}>
          <input
            type="text"
            autoFocus
            value={draft}
            maxLength={LONGEST_NAME}
            aria-label={words('case:notes.name')}
            onChange={(event) => setDraft(event.target.value)}
          />
          <button type="submit" className="button">
            {words('case:recent.keepName')}
          </button>
        </form>
      )}
      <p className="hint">
        {words('case:recent.about', {
          time: time.format(record.changed),
          answers: Object.keys(facts).length,
          tried: Object.keys(outcomes).length,
        })}
        {isCurrent && <b> {words('case:recent.current')}</b>}
      </p>
      {record.lost.length > 0 && <p className="hint">{lostInWords(record.lost, words, language)}</p>}
      <p className="row-actions">
        {draft === null && (
          <button
            type="button"
            className="copy"
            aria-label={words('case:recent.renameOne', { name })}
            onClick={() => setDraft(record.name)}
          >
            {words('case:recent.rename')}
          </button>
        )}
        <button
          type="button"
          className="copy"
          aria-label={words('case:recent.deleteOne', { name })}
          onClick={() => deleteCases([record.id])}
        >
          {words('case:recent.delete')}
        </button>
      </p>
    </li>
  );
}
