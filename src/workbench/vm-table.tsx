import type { Vm } from '#src/evidence/report.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { PagedTable } from '#src/workbench/paged-table.tsx';

/** The VMs of a host as `getallvms` lists them: number, name, datastore, guest. */
export function VmTable({ vms }: { vms: readonly Vm[] }) {
  const { words } = useWords();
  if (vms.length === 0) return null;
  return (
    <section className="picture">
      <h2>{words('evidence:headings.vms')}</h2>
      <PagedTable
        headed
        title={words('evidence:headings.vms')}
        columns={['vm', 'vmid', 'datastore', 'guest'].map((column) => words(`evidence:columns.${column}`))}
        rows={vms}
        keyOf={(row, at) => `${row.source} ${row.line} ${at}`}
        cells={(row) => [row.name, row.vmid, row.datastore, row.guest]}
      />
    </section>
  );
}
