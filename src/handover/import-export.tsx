import { useState, type ChangeEvent } from 'react';
import { LARGEST_IMPORT, type CaseRecord } from '#src/case/record.ts';
import { exportText, importedCases } from '#src/handover/case-file-text.ts';
import { addCases } from '#src/handover/listed-cases.ts';
import { lostInWords } from '#src/handover/lost-in-words.ts';
import { inARow } from '#src/i18n/in-a-row.ts';
import { saveFile } from '#src/ui/save-file.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { announce } from '#src/ui/announcer.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';

/** Takes all cases along as one file (or by copying), and takes in such a file. */
export function ImportExport({ cases }: { cases: readonly CaseRecord[] }) {
  const { words, language } = useWords();
  const [said, setSaid] = useState('');
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    target.value = '';
    if (!file) return;
    const read = file.size > LARGEST_IMPORT ? null : importedCases(await file.text());
    const lost = [...new Set(read?.cases.flatMap((one) => one.lost))];
    const sentence = read
      ? inARow(
          [
            words('case:recent.imported', { count: addCases(read.cases), refused: read.refused }),
            ...(lost.length > 0 ? [lostInWords(lost, words, language)] : []),
          ],
          language,
        )
      : words('case:recent.noImport');
    setSaid(sentence);
    announce(sentence);
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
      {said !== '' && <p className="hint">{said}</p>}
    </div>
  );
}
