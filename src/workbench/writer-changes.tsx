import { useState } from 'react';
import type { WriterList } from '#src/evidence/report.ts';
import { compareWriters } from '#src/evidence/writer-lists.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { PagedTable } from '#src/workbench/paged-table.tsx';
import { useListName } from '#src/workbench/use-list-name.ts';
import { WriterMark } from '#src/workbench/writer-mark.tsx';

/** What changed between two lists of writers, what got worse first. Files come in any order, so the two can be swapped. */
export function WriterChanges({ first, last }: { first: WriterList; last: WriterList }) {
  const { words } = useWords();
  const nameOf = useListName();
  const [swapped, setSwapped] = useState(false);
  const [before, after] = swapped ? [last, first] : [first, last];
  const changes = compareWriters(before, after);
  const changed = changes.filter(({ change }) => change !== 'same');
  return (
    <>
      <p>{words('workbench:writersChanged', { count: changed.length })}</p>
      <p className="hint">
        {words('workbench:beforeAfter', { before: nameOf(before), after: nameOf(after) })}
      </p>
      <p>
        <button type="button" className="button" onClick={() => setSwapped(!swapped)}>
          {words('workbench:swap')}
        </button>
      </p>
      {changed.length > 0 && (
        <PagedTable
          title={words('evidence:headings.writersCompared')}
          columns={['writer', 'change', 'before', 'after'].map((column) =>
            words(`evidence:columns.${column}`),
          )}
          rows={changed}
          keyOf={(row, at) => `${row.name} ${at}`}
          marked={({ change }) => change === 'became-faulty' || change === 'still-faulty'}
          cells={(row) => [
            row.name,
            words(`evidence:changes.${row.change}`),
            <WriterMark key="before" writer={row.before} />,
            <WriterMark key="after" writer={row.after} />,
          ]}
        />
      )}
    </>
  );
}
