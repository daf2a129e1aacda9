import { useState } from 'react';
import type { Stun } from '#src/evidence/report.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { PagedTable } from '#src/workbench/paged-table.tsx';
import { clockOf } from '#src/workbench/stun-scale.ts';
import { useAmounts } from '#src/workbench/use-amounts.ts';

/** The stuns as a table, in order or longest first, and as text for a spreadsheet. */
export function StunTable({ stuns }: { stuns: readonly Stun[] }) {
  const { words } = useWords();
  const { length, number } = useAmounts();
  const [longestFirst, setLongestFirst] = useState(false);
  const rows = longestFirst ? [...stuns].sort((a, b) => b.microseconds - a.microseconds) : stuns;
  const columns = ['time', 'length', 'near', 'line'].map((column) => words(`evidence:columns.${column}`));
  const csv = ['time,microseconds,near,line', ...rows.map(rowOf)].join('\n');
  const dash = words('workbench:dash');
  return (
    <details className="stun-table">
      <summary>{words('workbench:asTable', { count: stuns.length })}</summary>
      <p className="table-tools">
        <button
          type="button"
          className="button"
          aria-pressed={longestFirst}
          onClick={() => setLongestFirst(!longestFirst)}
        >
          {words('workbench:longestFirst')}
        </button>
        <CopyButton
          className="button"
          text={csv}
          copy={words('workbench:copyCsv')}
          copied={words('ui:copy.copied')}
          byHand={words('ui:copy.byHand')}
        />
      </p>
      <PagedTable
        headed
        title={words('evidence:headings.stuns')}
        columns={columns}
        rows={rows}
        keyOf={(row, at) => `${row.source} ${row.line} ${at}`}
        cells={(row) => [
          clockOf(row) || dash,
          length(row.microseconds),
          words(`evidence:near.${row.near}`),
          number(row.line),
        ]}
      />
    </details>
  );
}

const rowOf = ({ at, microseconds, near, line }: Stun): string =>
  [at ?? '', microseconds, near, line].join(',');
