import { factsIn } from '#src/engine/evaluate.ts';
import { isKnown } from '#src/engine/next-question.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { Cites } from '#src/runbook/cites.tsx';
import { FactChip } from '#src/wizard/fact-chip.tsx';
import { QuestionLink } from '#src/wizard/question-link.tsx';
import type { Result } from '#src/wizard/result-of.ts';
import type { ResultProps } from '#src/wizard/wizard-props.ts';

interface Props extends ResultProps {
  readonly result: Result;
}

/** The verdict in words: how sure we are, and the answers that it rests on. */
export function VerdictBanner(props: Props) {
  const { pack, result } = props;
  const { words } = useWords();
  const heading = <h1 tabIndex={-1}>{words(result.heading)}</h1>;
  if (result.helped !== undefined) {
    const fix = words(`${pack.id}:fixes.${result.helped}.title`);
    return (
      <section className="verdict verdict-solved">
        {heading}
        <p className="lead">{words('result:verdict.helped.text', { fix })}</p>
      </section>
    );
  }
  if (result.stage === 'escalate') {
    return (
      <section className="verdict">
        {heading}
        <p className="lead">{words('result:verdict.escalate.text')}</p>
      </section>
    );
  }
  const known = result.verdict === 'known-issue' ? pack.knownIssue : undefined;
  if (!known) return <Candidates {...props} />;
  const facts = factsIn(known.when);
  return (
    <section className="verdict verdict-known">
      <p className="sure">{words('result:verdict.known-issue.sure', { count: facts.length })}</p>
      {heading}
      <p className="lead">
        <Rich of={`${pack.id}-fixes:knownIssue.summary`} />{' '}
        <Cites cites={known.cites} adds={known.adds ?? []} />
      </p>
      <Chips {...props} facts={facts} />
    </section>
  );
}

/** How many fixes fit for certain, or what to find out first, and how many are open. */
function Candidates(props: Props) {
  const { pack, rules, link, result } = props;
  const { words } = useWords();
  const { fitting, ask } = result;
  const open = result.ranked.filter((fix) => fix.status !== 'ruled-out').length;
  const facts = rules.facts.map((rule) => rule.fact).filter((fact) => isKnown(link.facts[fact]));
  return (
    <section className="verdict">
      <p className="sure">
        {words(`result:verdict.candidates.${fitting > 0 ? 'sure' : 'unsure'}`, { count: fitting })}
      </p>
      <h1 tabIndex={-1}>{words(result.heading)}</h1>
      {ask && (
        <p className="actions">
          <QuestionLink className="button button-strong" pack={pack} link={link} fact={ask} />
        </p>
      )}
      <p className="lead">
        {words(`result:verdict.candidates.${facts.length > 0 ? 'text' : 'textEmpty'}`, { count: open })}
      </p>
      <Chips {...props} facts={facts} />
    </section>
  );
}

function Chips({ pack, rules, link, facts }: ResultProps & { facts: readonly string[] }) {
  return (
    <p className="chips">
      {facts.map((fact) => (
        <FactChip key={fact} pack={pack} rules={rules} link={link} fact={fact} />
      ))}
    </p>
  );
}
