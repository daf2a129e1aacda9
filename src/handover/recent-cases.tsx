import { useEffect, useState } from 'react';
import { CaseRow } from '#src/handover/case-row.tsx';
import { ImportExport } from '#src/handover/import-export.tsx';
import { deleteCases, setKeeping, useRecent } from '#src/handover/recent-store.ts';
import { watchCases } from '#src/handover/watch-cases.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { announce } from '#src/ui/announcer.ts';
import { Callout } from '#src/ui/callout.tsx';
import { Panel } from '#src/ui/panel.tsx';
import '#src/ui/case.css';

/** The cases on this machine: resume, rename, delete, take along; one press switches keeping off. */
export function RecentCases() {
  const { words } = useWords();
  const { mode, cases, newer, bad, current } = useRecent();
  const [sure, setSure] = useState(false);
  useEffect(watchCases, []);
  const removeAll = (): void => {
    if (!sure) return setSure(true);
    deleteCases(cases.map((one) => one.id));
    setSure(false);
    announce(words('case:recent.deletedAll'));
  };
  return (
    <Panel className="recent-cases" title={words('case:recent.title', { count: cases.length })}>
      <p className="hint">{words(`case:recent.mode.${mode}`)}</p>
      {bad > 0 && (
        <Callout tone="caution" label={words('result:note.caution')}>
          <p>{words('case:recent.bad', { count: bad })}</p>
        </Callout>
      )}
      {newer > 0 && <p className="hint">{words('case:recent.newer', { count: newer })}</p>}
      {cases.length > 0 && (
        <ul className="case-list">
          {cases.map((record) => (
            <CaseRow key={record.id} record={record} isCurrent={record.id === current?.id} />
          ))}
        </ul>
      )}
      {mode === 'on' && <ImportExport cases={cases} />}
      <div className="actions">
        {cases.length > 0 && (
          <button type="button" className="button" onClick={removeAll} onBlur={() => setSure(false)}>
            {words(sure ? 'case:recent.deleteAllSure' : 'case:recent.deleteAll')}
          </button>
        )}
        {mode !== 'memory' && (
          <button type="button" className="button" onClick={() => setKeeping(mode === 'off')}>
            {words(mode === 'off' ? 'case:recent.turnOn' : 'case:recent.turnOff')}
          </button>
        )}
      </div>
    </Panel>
  );
}
