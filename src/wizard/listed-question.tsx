import { useId } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { isKnown } from '#src/engine/next-question.ts';
import { UNKNOWN } from '#src/engine/types.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { answerInWords, phrase } from '#src/wizard/answer-in-words.ts';
import { answersOf } from '#src/wizard/answers-of.ts';
import { asking, withAnswer } from '#src/wizard/step.ts';
import type { ResultProps } from '#src/wizard/wizard-props.ts';

interface Props extends ResultProps {
  readonly fact: string;
  /** Whether the wizard would ask it next. */
  readonly isNext: boolean;
  /** The answers because of which it no longer matters; null while it does. */
  readonly settled: readonly string[] | null;
}

/** One of all questions with its answers as links, "I don't know" among them; folded, with the reason, once it no longer matters. */
export function ListedQuestion(props: Props) {
  const { pack, link, fact, isNext, settled } = props;
  const { words } = useWords();
  const id = useId();
  const value = link.facts[fact];
  const known = isKnown(value) ? { 'data-fact': fact, 'data-value': value } : {};
  const heading = <h3 id={id}>{words(`${pack.id}:questions.${fact}.ask`)}</h3>;
  if (!settled)
    return (
      <div className="listed" data-question={fact} {...known} role="group" aria-labelledby={id}>
        <div className="listed-ask">
          {heading}
          {isNext && <span className="badge badge-next">{words('result:all.next')}</span>}
          <FindOutLink pack={pack} link={link} fact={fact} />
        </div>
        <Choices {...props} />
      </div>
    );
  const reasons = settled.map((other) => answerInWords(other, link.facts[other] ?? UNKNOWN, words));
  return (
    <details className="listed-settled" data-question={fact} data-settled={settled.join(' ')} {...known}>
      <summary>
        {heading}
        {value !== undefined && <b>{answerName(words, fact, value)}</b>}
        <span className="hint">{words('result:all.settled', { list: phrase(reasons, words) })}</span>
      </summary>
      <div role="group" aria-labelledby={id}>
        <Choices {...props} />
      </div>
    </details>
  );
}

/** The question by itself, with its reason and how to find out; its answer leads back here. */
function FindOutLink({ pack, link, fact }: Pick<Props, 'pack' | 'link' | 'fact'>) {
  const { words } = useWords();
  const findOut = words('ui:question.findOut');
  return (
    <PlaceLink
      className="find-out-link"
      to={{ page: 'wizard', pack: pack.id }}
      search={writeLink(asking(link, fact))}
      aria-label={words('ui:because.answer', { name: findOut, value: words(`facts:${fact}.name`) })}
    >
      {findOut}
    </PlaceLink>
  );
}

const answerName = (words: (key: string) => string, fact: string, value: string): string =>
  words(value === UNKNOWN ? 'ui:question.dontKnow' : `facts:${fact}.values.${value}`);

/** The answers of a question close together. */
function Choices({ pack, rules, link, fact }: Props) {
  const { words } = useWords();
  const place = { page: 'wizard', pack: pack.id } as const;
  return (
    <ul className="choices">
      {[...answersOf(rules, fact), UNKNOWN].map((value) => (
        <li key={value}>
          <PlaceLink
            className="choice"
            data-answer={value}
            to={place}
            search={writeLink(withAnswer(link, fact, value))}
            aria-current={link.facts[fact] === value ? 'true' : undefined}
          >
            {answerName(words, fact, value)}
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
