import type { DiskTransport } from '#src/evidence/report.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { PagedTable } from '#src/workbench/paged-table.tsx';
import { useAmounts } from '#src/workbench/use-amounts.ts';

/** The transport mode that each disk really used. */
export function TransportTable({ transports }: { transports: readonly DiskTransport[] }) {
  const { words } = useWords();
  const { number } = useAmounts();
  if (transports.length === 0) return null;
  const dash = words('workbench:dash');
  return (
    <section className="picture">
      <h2>{words('evidence:headings.transports')}</h2>
      <PagedTable
        headed
        title={words('evidence:headings.transports')}
        columns={['disk', 'mode', 'proxy', 'line'].map((column) => words(`evidence:columns.${column}`))}
        rows={transports}
        keyOf={(row, at) => `${row.source} ${row.line} ${at}`}
        cells={(row) => [
          row.disk || dash,
          words(`facts:transport.values.${row.value}`),
          row.proxy || dash,
          number(row.line),
        ]}
      />
    </section>
  );
}
