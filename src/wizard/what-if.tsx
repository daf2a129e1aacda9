import { useMemo, useState } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { decidingMost, effectsOf, type Effect } from '#src/case/what-if.ts';
import { answerOrder } from '#src/engine/answer-order.ts';
import { isKnown } from '#src/engine/next-question.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { withAnswer } from '#src/wizard/step.ts';
import { QuestionLink } from '#src/wizard/question-link.tsx';
import { EffectWords } from '#src/wizard/effect-words.tsx';
import type { ResultProps } from '#src/wizard/wizard-props.ts';

/** What other answers would do to the result: the question that would decide most now, and every answer given. Nothing while there is neither. */
export function WhatIf({ pack, rules, link }: ResultProps) {
  const { words } = useWords();
  const most = useMemo(() => decidingMost(pack, rules, link)[0], [pack, rules, link]);
  const given = answerOrder(rules, link.facts).filter((fact) => isKnown(link.facts[fact]));
  if (!most && given.length === 0) return null;
  const shared = { pack, rules, link };
  return (
    <section className="what-if" aria-labelledby="what-if">
      <h2 id="what-if">{words('result:whatIf.title')}</h2>
      {most && (
        <div className="decides-most">
          <p className="sure">{words('result:whatIf.most')}</p>
          <h3>
            <QuestionLink pack={pack} link={link} fact={most.fact} />
          </h3>
          <Effects {...shared} fact={most.fact} effects={most.effects} />
        </div>
      )}
      {given.length > 0 && <p className="hint">{words('result:whatIf.text')}</p>}
      {given.map((fact) => (
        <OtherAnswers key={fact} {...shared} fact={fact} />
      ))}
    </section>
  );
}

/** One answer given; unfolded, what each other answer would do. */
function OtherAnswers(props: ResultProps & { fact: string }) {
  const { pack, rules, link, fact } = props;
  const { words } = useWords();
  const [open, setOpen] = useState(false);
  const value = link.facts[fact] ?? '';
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="fact-name">{words(`facts:${fact}.name`)}</span>{' '}
        <span>{words(`facts:${fact}.values.${value}`)}</span>
      </summary>
      {open && <Effects {...props} effects={effectsOf(pack, rules, link, fact)} />}
    </details>
  );
}

/** Answers as links to the result that they would give, each with what it would change. */
function Effects({ pack, link, fact, effects }: ResultProps & { fact: string; effects: readonly Effect[] }) {
  const { words } = useWords();
  return (
    <ul className="other-answers">
      {effects.map((effect) => (
        <li key={effect.value}>
          <PlaceLink
            to={{ page: 'wizard', pack: pack.id }}
            search={writeLink({ ...withAnswer(link, fact, effect.value), show: 'result' })}
          >
            {words(`facts:${fact}.values.${effect.value}`)}
          </PlaceLink>
          <EffectWords pack={pack} effect={effect} />
        </li>
      ))}
    </ul>
  );
}
