import type { CaseLink } from '#src/case/link.ts';
import type { NextStep } from '#src/case/next-step.ts';
import type { RankedFix } from '#src/engine/rank-fixes.ts';
import { factsIn } from '#src/engine/evaluate.ts';
import type { Rules, Verdict } from '#src/engine/types.ts';
import { isKnown, undecidedFacts } from '#src/engine/next-question.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords, type WordsOf } from '#src/i18n/use-words.ts';
import { Cites } from '#src/runbook/cites.tsx';
import { FactChip } from '#src/wizard/fact-chip.tsx';
import { QuestionLink } from '#src/wizard/question-link.tsx';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

interface Props extends WizardProps {
  readonly verdict: Verdict;
  readonly ranked: readonly RankedFix[];
  readonly stage: NextStep['stage'];
}

/** The verdict in words: how sure we are, and the answers that it rests on. */
export function VerdictBanner(props: Props) {
  const { pack, rules, link, verdict, ranked, stage } = props;
  const { words } = useWords();
  const heading = headingOf(props, words);
  const helped = ranked.find((fix) => fix.outcome === 'helped');
  const shared = { pack, rules, link };
  if (helped) {
    return (
      <section className="verdict verdict-solved">
        <h1 tabIndex={-1}>{heading}</h1>
        <p className="lead">
          {words('result:verdict.helped.text', { fix: words(`${pack.id}:fixes.${helped.id}.title`) })}
        </p>
      </section>
    );
  }
  if (stage === 'escalate') {
    return (
      <section className="verdict">
        <h1 tabIndex={-1}>{heading}</h1>
        <p className="lead">{words('result:verdict.escalate.text')}</p>
      </section>
    );
  }
  const known = pack.knownIssue && verdict === 'known-issue' ? pack.knownIssue : undefined;
  if (known) {
    const facts = factsIn(known.when);
    return (
      <section className="verdict verdict-known">
        <p className="sure">{words('result:verdict.known-issue.sure', { count: facts.length })}</p>
        <h1 tabIndex={-1}>{heading}</h1>
        <p className="lead">
          <Rich of={`${pack.id}-fixes:knownIssue.summary`} />{' '}
          <Cites cites={known.cites} adds={known.adds ?? []} />
        </p>
        <p className="chips">
          {facts.map((fact) => (
            <FactChip key={fact} {...shared} fact={fact} />
          ))}
        </p>
      </section>
    );
  }
  const last = rules.fixes.filter((fix) => fix.scope === 'last').map((fix) => fix.id);
  const applies = ranked.filter((fix) => fix.status === 'applies' && !last.includes(fix.id)).length;
  const open = ranked.filter((fix) => fix.status !== 'ruled-out').length;
  const facts = rules.facts.map((rule) => rule.fact).filter((fact) => isKnown(link.facts[fact]));
  const ask = toFindOut(rules, link, ranked);
  return (
    <section className="verdict">
      <p className="sure">
        {words(applies > 0 ? 'result:verdict.candidates.sure' : 'result:verdict.candidates.unsure', {
          count: applies,
        })}
      </p>
      <h1 tabIndex={-1}>{heading}</h1>
      {ask && (
        <p className="actions">
          <QuestionLink className="button button-strong" pack={pack} link={link} fact={ask} />
        </p>
      )}
      <p className="lead">
        {words(facts.length > 0 ? 'result:verdict.candidates.text' : 'result:verdict.candidates.textEmpty', {
          count: open,
        })}
      </p>
      <p className="chips">
        {facts.map((fact) => (
          <FactChip key={fact} {...shared} fact={fact} />
        ))}
      </p>
    </section>
  );
}

/** What to find out before any fix is tried: while none fits for certain, the first of what is not known. */
function toFindOut(rules: Rules, { facts }: CaseLink, ranked: readonly RankedFix[]): string | undefined {
  const last = rules.fixes.filter((fix) => fix.scope === 'last').map((fix) => fix.id);
  const fits = ranked.some((fix) => fix.status === 'applies' && !last.includes(fix.id));
  return fits || ranked.some((fix) => fix.outcome) ? undefined : undecidedFacts(rules, facts)[0];
}

/** The heading of a result. */
export function headingOf({ pack, rules, link, verdict, ranked, stage }: Props, words: WordsOf): string {
  if (stage === 'solved') return words('result:verdict.helped.title');
  if (stage === 'escalate') return words('result:verdict.escalate.title');
  if (pack.knownIssue && verdict === 'known-issue') return words(`${pack.id}-fixes:knownIssue.title`);
  return words(`result:verdict.candidates.${toFindOut(rules, link, ranked) ? 'findOut' : 'title'}`);
}
