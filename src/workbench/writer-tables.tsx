import type { Writer, WriterList } from '#src/evidence/report.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { PagedTable } from '#src/workbench/paged-table.tsx';
import { useListName } from '#src/workbench/use-list-name.ts';
import { WriterChanges } from '#src/workbench/writer-changes.tsx';
import { WriterMark } from '#src/workbench/writer-mark.tsx';

/** The VSS writers of each list, faulty ones first; of several lists also what changed from the first to the last. */
export function WriterTables({ lists }: { lists: readonly WriterList[] }) {
  const { words } = useWords();
  const nameOf = useListName();
  const [first] = lists;
  const last = lists.at(-1);
  if (!first || !last) return null;
  return (
    <section className="picture">
      <h2>{words('evidence:headings.writers')}</h2>
      {first !== last && <WriterChanges first={first} last={last} />}
      {lists.map((list) => (
        <PagedTable
          key={`${list.source} ${list.line}`}
          title={nameOf(list)}
          columns={['writer', 'state', 'phase', 'lastError'].map((column) =>
            words(`evidence:columns.${column}`),
          )}
          rows={[...list.writers].sort((a, b) => Number(b.faulty) - Number(a.faulty))}
          keyOf={(row, at) => `${row.name} ${at}`}
          marked={(row) => row.faulty}
          cells={cellsOf}
        />
      ))}
    </section>
  );
}

const cellsOf = (writer: Writer) => [
  writer.name,
  <WriterMark key="state" writer={writer} />,
  <WriterPhase key="phase" phase={writer.phase} />,
  writer.lastError,
];

function WriterPhase({ phase }: { phase: string }) {
  const { words } = useWords();
  return words(`evidence:phases.${phase}`);
}
