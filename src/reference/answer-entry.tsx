import { PlaceLink } from '#src/address/place-link.tsx';
import { emptyLink, writeLink } from '#src/case/link.ts';
import type { Pack } from '#src/content/pack.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { anchorOf } from '#src/reference/anchors.ts';
import type { AnswerEffects } from '#src/reference/answer-effects.ts';
import { NamedFixes } from '#src/reference/fix-names.tsx';

interface Props {
  readonly pack: Pack;
  readonly fact: string;
  readonly value: string;
  readonly effects: AnswerEffects;
}

/** One answer: the way into the wizard with it, and what it decides by itself. */
export function AnswerEntry({ pack, fact, value, effects }: Props) {
  const { words, has } = useWords();
  const hint = `${pack.id}:questions.${fact}.hints.${value}`;
  const named = { pack: pack.id };
  return (
    <li>
      <p>
        <PlaceLink
          to={{ page: 'wizard', pack: pack.id }}
          search={writeLink({ ...emptyLink, facts: { [fact]: value } })}
        >
          {words(`facts:${fact}.values.${value}`)}
        </PlaceLink>
        {has(hint) && (
          <span className="hint">
            {' '}
            <Rich of={hint} />
          </span>
        )}
      </p>
      <ul className="effects">
        {effects.rulesOutIssue && (
          <li>
            <b>{words('reference:effect.notCause')}</b>{' '}
            <a href="#known-issue">{words(`${pack.id}-fixes:knownIssue.title`)}</a>
          </li>
        )}
        <NamedFixes {...named} of="applies" fixes={effects.applies} />
        <NamedFixes {...named} of="ruledOut" fixes={effects.ruledOut} />
        <NamedFixes {...named} of="open" fixes={effects.open} />
        <NamedFixes {...named} of="likelier" fixes={effects.likelier} />
        <NamedFixes {...named} of="lessLikely" fixes={effects.lessLikely} />
        {effects.next !== null && (
          <li>
            <b>{words('reference:effect.next')}</b>{' '}
            <a href={`#${anchorOf.question(effects.next)}`}>
              {words(`${pack.id}:questions.${effects.next}.ask`)}
            </a>
          </li>
        )}
      </ul>
    </li>
  );
}
