import type { CaseLink } from '#src/case/link.ts';
import { useWords } from '#src/i18n/use-words.ts';
import type { Whole } from '#src/workbench/combine-reports.ts';
import { FindingGroups } from '#src/workbench/finding-groups.tsx';
import { GoOn, isUnclear } from '#src/workbench/go-on.tsx';
import { Neither } from '#src/workbench/neither.tsx';
import { OtherProblems } from '#src/workbench/other-problems.tsx';
import { RemarkList } from '#src/workbench/remark-list.tsx';
import { useAmounts } from '#src/workbench/use-amounts.ts';

interface Props {
  readonly whole: Whole;
  /** Whether nothing was recognised in any text. */
  readonly nothing: boolean;
  readonly link: CaseLink;
}

/** What the texts say, and what to do with it. Nothing becomes an answer before the reader takes it. */
export function FindingsSide({ whole, nothing, link }: Props) {
  const { words } = useWords();
  const { seconds } = useAmounts();
  return (
    <>
      <OtherProblems problems={whole.outOfScope} />
      {whole.nothingWrong && (
        <section className="verdict verdict-solved" data-verdict="nothing-wrong">
          <h2>{words('evidence:headings.nothingWrong')}</h2>
          <p>{words('evidence:nothingWrong', { seconds: seconds(whole.stunTotals.worst) })}</p>
        </section>
      )}
      {nothing && (
        <section className="verdict">
          <h2>{words('workbench:nothing')}</h2>
          <p>{words('evidence:page.nothingRecognised')}</p>
        </section>
      )}
      {whole.groups.length > 0 && (
        <section>
          <h2>{words('evidence:headings.findings')}</h2>
          <FindingGroups whole={whole} known={link.facts} />
        </section>
      )}
      <GoOn whole={whole} link={link} />
      {isUnclear(whole) && <Neither />}
      <RemarkList remarks={whole.remarks} />
    </>
  );
}
