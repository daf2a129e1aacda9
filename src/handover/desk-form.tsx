import { deskFields } from '#src/case/case-file.ts';
import { LONGEST_FIELD, type CaseRecord } from '#src/case/record.ts';
import { changeCase } from '#src/handover/recent-store.ts';
import { StaysHere } from '#src/handover/stays-here.tsx';
import { useWords } from '#src/i18n/use-words.ts';

/** What a support desk asks first, to be filled in as far as it is known. */
export function DeskForm({ record }: { record: CaseRecord }) {
  const { words } = useWords();
  const filled = deskFields.filter((field) => record.desk[field]?.trim()).length;
  return (
    <details className="panel">
      <summary>{words('case:desk.titleCount', { done: filled, all: deskFields.length })}</summary>
      <p className="hint">{words('case:desk.hint')}</p>
      {deskFields.map((field) => (
        <label key={field} className="field">
          <span>{words(`case:desk.${field}.ask`)}</span>
          <textarea
            rows={field === 'message' || field === 'versions' ? 3 : 1}
            maxLength={LONGEST_FIELD}
            value={record.desk[field] ?? ''}
            onChange={(event) => changeCase({ desk: { ...record.desk, [field]: event.target.value } })}
          />
        </label>
      ))}
      <StaysHere />
    </details>
  );
}
