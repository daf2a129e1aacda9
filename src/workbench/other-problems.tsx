import type { OutOfScope } from '#src/evidence/report.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { Origin } from '#src/workbench/origin.tsx';
import { ProblemSource } from '#src/workbench/problem-source.tsx';

/** Recognised problems that neither article covers, each with the one next step; nothing of ours is offered for them. */
export function OtherProblems({ problems }: { problems: readonly OutOfScope[] }) {
  const { words } = useWords();
  if (problems.length === 0) return null;
  return (
    <section className="verdict verdict-known" data-verdict="out-of-scope">
      <p className="sure">{words('evidence:headings.outOfScope')}</p>
      <p className="hint">{words('evidence:outOfScopeLead')}</p>
      {problems.map((problem) => (
        <div key={problem.id} className="other-problem" data-out-of-scope={problem.id}>
          <h2>{words(`evidence:outOfScope.${problem.id}.title`)}</h2>
          <p>
            <Rich of={`evidence:outOfScope.${problem.id}.next`} /> <ProblemSource id={problem.id} />
          </p>
          <Origin place={problem} />
        </div>
      ))}
    </section>
  );
}
