import type { WriterList } from '#src/evidence/report.ts';
import { compareWriters } from '#src/evidence/writer-lists.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { PagedTable } from '#src/workbench/paged-table.tsx';
import { WriterMark } from '#src/workbench/writer-mark.tsx';

/** What changed between two lists of writers, what got worse first. */
export function WriterChanges({ before, after }: { before: WriterList; after: WriterList }) {
  const { words } = useWords();
  const changes = compareWriters(before, after);
  const changed = changes.filter(({ change }) => change !== 'same');
  return (
    <>
      <p>{words('workbench:writersChanged', { count: changed.length })}</p>
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
