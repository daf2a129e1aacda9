import { clashesIn } from '#src/case/clashes.ts';
import { factsIn } from '#src/engine/evaluate.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { Cites } from '#src/runbook/cites.tsx';
import { Callout } from '#src/ui/callout.tsx';
import { QuestionLinks } from '#src/wizard/question-links.tsx';
import type { ResultProps } from '#src/wizard/wizard-props.ts';

/** Answers that do not go together, with the questions to which they were given; nothing where all do. */
export function Clashes({ pack, rules, link }: ResultProps) {
  const { words } = useWords();
  return clashesIn(pack, rules, link.facts).map(({ when, ...note }) => (
    <Callout key={note.id} tone={note.tone} label={words('result:clash')}>
      <p>
        <Rich of={`${pack.id}-fixes:notes.${note.id}`} /> <Cites {...note} />
      </p>
      <QuestionLinks pack={pack} link={link} facts={factsIn(when)} />
    </Callout>
  ));
}
