import { LONGEST_NAME, LONGEST_NOTES, type CaseRecord } from '#src/case/record.ts';
import { changeCase } from '#src/handover/recent-store.ts';
import { StaysHere } from '#src/handover/stays-here.tsx';
import { useWords } from '#src/i18n/use-words.ts';

/** The name of the case and free notes. */
export function CaseNotes({ record }: { record: CaseRecord }) {
  const { words } = useWords();
  return (
    <details className="panel">
      <summary>{words('case:notes.panel')}</summary>
      <label className="field">
        <span>{words('case:notes.name')}</span>
        <input
          type="text"
          maxLength={LONGEST_NAME}
          value={record.name}
          onChange={(event) => changeCase({ name: event.target.value })}
        />
      </label>
      <label className="field">
        <span>{words('case:notes.ask')}</span>
        <textarea
          rows={5}
          maxLength={LONGEST_NOTES}
          value={record.notes}
          onChange={(event) => changeCase({ notes: event.target.value })}
        />
      </label>
      <p className="hint">{words('case:notes.hint')}</p>
      <StaysHere />
    </details>
  );
}
