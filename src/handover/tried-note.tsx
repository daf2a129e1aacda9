import { useEffect, useMemo, useRef } from 'react';
import { nextStep, type NextStep } from '#src/case/next-step.ts';
import { quotedList } from '#src/handover/quoted-list.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { Cites } from '#src/runbook/cites.tsx';
import type { HandoverProps } from '#src/handover/handover-props.ts';
import { AskForHelp } from '#src/handover/ask-for-help.tsx';
import { BeforeClosing } from '#src/handover/before-closing.tsx';
import { announce } from '#src/ui/announcer.ts';
import '#src/ui/case.css';

/** What the outcomes mean for what to do now; nothing while no fix was tried. */
export function TriedNote(props: HandoverProps) {
  const { pack, rules, link } = props;
  const { words, language } = useWords();
  const next = useMemo(() => nextStep(pack, rules, link), [pack, rules, link]);
  const titleOf = (id: string) => words(`${pack.id}:fixes.${id}.title`);
  const sentence = sentenceOf(next, titleOf, words);
  const said = useRef(sentence);
  useEffect(() => {
    if (said.current !== sentence && sentence !== '') announce(sentence);
    said.current = sentence;
  }, [sentence]);
  if (next.tried.length === 0) return null;
  if (next.helped !== undefined) return <BeforeClosing pack={pack} helped={next.helped} />;
  const outcomes = (['partly', 'no-change', 'cannot'] as const)
    .map((outcome) => ({
      outcome,
      fixes: next.tried.filter((one) => one.outcome === outcome).map((one) => one.fix),
    }))
    .filter(({ fixes }) => fixes.length > 0);
  return (
    <section className="tried-note">
      <h2>{words(next.stage === 'escalate' ? 'case:escalate.title' : 'case:next.title')}</h2>
      {next.stage === 'open' && <p>{sentence}</p>}
      {next.stage === 'escalate' && <AskForHelp {...props} facts={next.facts} />}
      <ul>
        {outcomes.map(({ outcome, fixes }) => (
          <li key={outcome}>
            {words(`case:next.tried.${outcome}`, { list: quotedList(fixes.map(titleOf), words, language) })}
          </li>
        ))}
        {next.unproven.map(({ fix, check }) => (
          <li key={`check ${fix}`}>
            {words('case:next.check', { fix: titleOf(fix) })}{' '}
            <Rich of={`${pack.id}-fixes:${fix}.verify.${check.id}`} /> <Cites {...check} />
          </li>
        ))}
        {next.settled.length > 0 && (
          <li>
            {words('case:next.settled.text')}
            <ul>
              {next.settled.map((one) => (
                <li key={`${one.fix} ${one.fact}`}>
                  {words('case:next.settled.one', {
                    fix: titleOf(one.fix),
                    name: words(`facts:${one.fact}.name`),
                    value: words(`facts:${one.fact}.values.${one.value}`),
                  })}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </section>
  );
}

/** The one sentence that a screen reader is told: what comes first now and why; empty while nothing was tried. */
function sentenceOf(
  { stage, tried, first, because, helped }: NextStep,
  titleOf: (id: string) => string,
  words: (key: string, values?: Record<string, string>) => string,
): string {
  if (tried.length === 0 || !first) return '';
  if (stage === 'solved') return words('case:solved.title', { fix: titleOf(helped ?? first.id) });
  if (stage === 'escalate') return words('case:escalate.title');
  return words(`case:next.first.${because}`, { fix: titleOf(first.id) });
}
