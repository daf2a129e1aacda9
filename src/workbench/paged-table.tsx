import { useId, useState, type ReactNode } from 'react';
import { useWords } from '#src/i18n/use-words.ts';

interface Props<Row> {
  readonly title: string;
  /** Whether the title already stands above as a heading. */
  readonly headed?: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** The cells of a row; the first is its heading. */
  readonly cells: (row: Row) => readonly ReactNode[];
  readonly keyOf: (row: Row, at: number) => string;
  readonly marked?: (row: Row) => boolean;
}

const PAGE = 30;

/** A table that scrolls inside itself and shows thirty rows at a time. */
export function PagedTable<Row>({ title, headed = false, columns, rows, cells, keyOf, marked }: Props<Row>) {
  const { words } = useWords();
  const id = useId();
  const [shown, setShown] = useState(PAGE);
  const left = rows.length - shown;
  return (
    <div className="paged-table">
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby={id}>
        <table>
          <caption id={id} className={headed ? 'visually-hidden' : undefined}>
            {title}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, at) => {
              const [first, ...rest] = cells(row);
              return (
                <tr key={keyOf(row, at)} className={marked?.(row) ? 'row-marked' : undefined}>
                  <th scope="row">{first}</th>
                  {rest.map((cell, column) => (
                    <td key={columns[column + 1]}>{cell}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {words('workbench:moreRows', { count: left })}
        </button>
      )}
    </div>
  );
}
