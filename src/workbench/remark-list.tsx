import type { Remark } from '#src/evidence/report.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { Origin } from '#src/workbench/origin.tsx';
import { useParams } from '#src/workbench/use-params.ts';

const FIRST = 6;

/** What is worth knowing although it is no answer. */
export function RemarkList({ remarks }: { remarks: readonly Remark[] }) {
  const { words } = useWords();
  if (remarks.length === 0) return null;
  const item = (remark: Remark) => (
    <li key={`${remark.id} ${remark.source} ${remark.line} ${Object.values(remark.params).join(' ')}`}>
      <OneRemark remark={remark} />
    </li>
  );
  return (
    <section className="remarks">
      <h2>{words('evidence:headings.remarks')}</h2>
      <ul>{remarks.slice(0, FIRST).map(item)}</ul>
      {remarks.length > FIRST && (
        <details>
          <summary>{words('workbench:moreRemarks', { count: remarks.length - FIRST })}</summary>
          <ul>{remarks.slice(FIRST).map(item)}</ul>
        </details>
      )}
    </section>
  );
}

function OneRemark({ remark }: { remark: Remark }) {
  const values = useParams(remark.params);
  return (
    <>
      <p>
        <Rich of={`evidence:remarks.${remark.id}`} values={values} />
      </p>
      <Origin place={remark} />
    </>
  );
}
