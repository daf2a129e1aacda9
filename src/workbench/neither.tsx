import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { NEITHER } from '#src/workbench/open-neither.ts';
import { ProblemSource } from '#src/workbench/problem-source.tsx';

/** Problems that look alike, as the start names them; ids of words under `outOfScope` in evidence.json. */
const elsewhere = [
  'datastore-full',
  'disk-locked',
  'tools-not-running',
  'consolidation-needed',
  'cbt-change-id',
  'veeam-guest-agent',
  'other-hypervisor',
] as const;

/** What to do when it is neither of the two problems: those that look alike, each with its next step, and anything else. */
export function Neither() {
  const { words } = useWords();
  return (
    <details className="none-of-these" id={NEITHER}>
      <summary>{words('workbench:neither.title')}</summary>
      <p>{words('workbench:neither.lead')}</p>
      <dl>
        {elsewhere.map((id) => (
          <div key={id}>
            <dt>{words(`evidence:outOfScope.${id}.title`)}</dt>
            <dd>
              <Rich of={`evidence:outOfScope.${id}.next`} /> <ProblemSource id={id} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{words('workbench:neither.else')}</dt>
          <dd>{words('workbench:neither.elseNext')}</dd>
        </div>
      </dl>
    </details>
  );
}
