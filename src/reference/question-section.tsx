import { PlaceLink } from '#src/address/place-link.tsx';
import type { Pack, Question } from '#src/content/pack.ts';
import type { Rules } from '#src/engine/types.ts';
import { emptyLink, writeLink } from '#src/case/link.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { anchorOf } from '#src/reference/anchors.ts';
import { AnswerEntry } from '#src/reference/answer-entry.tsx';
import { NamedFixes } from '#src/reference/fix-names.tsx';
import { fixesShapedBy } from '#src/reference/fixes-shaped-by.ts';
import type { ReferenceData } from '#src/reference/reference-data.ts';
import { Cites } from '#src/runbook/cites.tsx';
import { StepList } from '#src/runbook/step-list.tsx';

interface Props {
  readonly pack: Pack;
  readonly rules: Rules;
  readonly question: Question;
  readonly effects: ReferenceData['effects'];
}

/** A question in full: why it is asked, what each answer decides, how to find out. */
export function QuestionSection({ pack, rules, question, effects }: Props) {
  const { words } = useWords();
  const { fact } = question;
  const steps = pack.findOut[fact] ?? [];
  return (
    <section className="reference-part" id={anchorOf.question(fact)}>
      <h3>
        <PlaceLink to={{ page: 'wizard', pack: pack.id }} search={writeLink({ ...emptyLink, ask: fact })}>
          {words(`${pack.id}:questions.${fact}.ask`)}
        </PlaceLink>
      </h3>
      <p>
        <Rich of={`${pack.id}:questions.${fact}.why`} /> <Cites {...question} />
      </p>
      <ul className="effects">
        <NamedFixes of="shapes" pack={pack.id} fixes={fixesShapedBy(pack, fact)} />
      </ul>
      <h4>{words('reference:question.answers')}</h4>
      <ul className="answer-entries">
        {Object.entries(effects[fact]!).map(([value, own]) => (
          <AnswerEntry key={value} pack={pack} fact={fact} value={value} effects={own} />
        ))}
      </ul>
      {steps.length > 0 && (
        <>
          <h4>{words('ui:question.findOut')}</h4>
          <StepList steps={steps} facts={{}} rules={rules} prefix={`${pack.id}-fixes:find.${fact}`} />
        </>
      )}
    </section>
  );
}
