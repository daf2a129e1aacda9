import type { KeyboardEvent } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { answersOf } from '#src/wizard/answers-of.ts';
import { withAnswer } from '#src/wizard/step.ts';
import type { WizardProps } from '#src/wizard/wizard-props.ts';
import { Rich } from '#src/i18n/rich.tsx';

/** The answers of a question, each a link that carries the case; while the focus is in the list the digits press them. */
export function AnswerList({ pack, rules, link, fact }: WizardProps & { fact: string }) {
  const { words, has } = useWords();
  return (
    <ol className="answers" onKeyDown={pressByDigit}>
      {answersOf(rules, fact).map((value, at) => {
        const hint = `${pack.id}:questions.${fact}.hints.${value}`;
        return (
          <li key={value}>
            <PlaceLink
              className="answer"
              data-answer={value}
              to={{ page: 'wizard', pack: pack.id }}
              search={writeLink(withAnswer(link, fact, value))}
              aria-current={link.facts[fact] === value ? 'true' : undefined}
              aria-keyshortcuts={String(at + 1)}
            >
              <span className="answer-label">{words(`facts:${fact}.values.${value}`)}</span>{' '}
              {has(hint) && (
                <span className="answer-hint">
                  <Rich of={hint} />
                </span>
              )}
            </PlaceLink>
          </li>
        );
      })}
    </ol>
  );
}

function pressByDigit(event: KeyboardEvent<HTMLOListElement>): void {
  const { key, nativeEvent, ctrlKey, metaKey, altKey } = event;
  // 229 is the key code of a key that an input method takes.
  if (
    nativeEvent.isComposing ||
    nativeEvent.keyCode === 229 ||
    ctrlKey ||
    metaKey ||
    altKey ||
    key < '1' ||
    key > '9'
  )
    return;
  event.currentTarget.querySelectorAll<HTMLAnchorElement>('a[data-answer]')[Number(key) - 1]?.click();
}
