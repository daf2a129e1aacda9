import type { Whole } from '#src/workbench/combine-reports.ts';
import { StunTimeline } from '#src/workbench/stun-timeline.tsx';
import { TransportTable } from '#src/workbench/transport-table.tsx';
import { VmTable } from '#src/workbench/vm-table.tsx';
import { WriterTables } from '#src/workbench/writer-tables.tsx';

/** What people would rather look at: stuns over time, writers, transport modes, VMs; each only when there is something. */
export function Pictures({ whole }: { whole: Whole }) {
  return (
    <>
      <StunTimeline stuns={whole.stuns} totals={whole.stunTotals} />
      <WriterTables lists={whole.writers} />
      <TransportTable transports={whole.transports} />
      <VmTable vms={whole.vms} />
    </>
  );
}
