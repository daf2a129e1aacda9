import { useState, type ChangeEvent } from 'react';
import { LARGEST_IMPORT, type CaseRecord } from '#src/case/record.ts';
import { exportText, importedCases } from '#src/handover/case-file-text.ts';
import { importedInWords } from '#src/handover/imported-in-words.ts';
import { saveFile } from '#src/ui/save-file.ts';
import { inARow } from '#src/i18n/in-a-row.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { announce } from '#src/ui/announcer.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';

/** Takes all cases along as one file (or by copying), and takes in such a file. */
export function ImportExport({ cases }: { cases: readonly CaseRecord[] }) {
  const { words, language } = useWords();
  const [said, setSaid] = useState<readonly string[]>([]);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    const read = importedCases(file.size > LARGEST_IMPORT ? null : await file.text());
    const sentences = importedInWords(read, words, language);
    setSaid(sentences);
    announce(inARow(sentences, language));
  };
  return (
    <div className="actions">
      {cases.length > 0 && (
        <>
          <button
            type="button"
            className="button"
            onClick={() => saveFile('unstun-cases.json', exportText(cases), 'application/json')}
          >
            {words('case:recent.export')}
          </button>
          <CopyButton
            className="button"
            text={exportText(cases)}
            copy={words('case:recent.exportCopy')}
            copied={words('ui:copy.copied')}
            byHand={words('ui:copy.byHand')}
          />
        </>
      )}
      <label className="button file-button">
        <input type="file" accept=".json,application/json" onChange={(event) => void take(event)} />
        <span>{words('case:recent.import')}</span>
      </label>
      {said.length > 0 && (
        <ul className="hint">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
