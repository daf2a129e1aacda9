import { evaluate } from '#src/engine/evaluate.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import type { Facts, Rules } from '#src/engine/types.ts';
import type { Fix, Pack } from '#src/content/pack.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { Callout } from '#src/ui/callout.tsx';
import { Cites } from '#src/runbook/cites.tsx';

interface Props {
  readonly pack: Pack;
  readonly rules: Rules;
  readonly facts: Facts;
  readonly fix: Fix;
}

/** What to know before acting, the gravest first; a note whose condition is known to hold says that it concerns this case. */
export function FixNotes({ pack, rules, facts, fix }: Props) {
  const { words } = useWords();
  const { placeOf } = reckonerOf(rules);
  const judged = fix.notes.map((note) => ({
    note,
    truth: note.when ? evaluate(note.when, facts, placeOf) : null,
  }));
  const shown = judged.filter(({ truth }) => truth !== 'unmet');
  const order = { warning: 0, caution: 1, info: 2 };
  shown.sort((a, b) => order[a.note.tone] - order[b.note.tone]);
  return shown.map(({ note, truth }) => (
    <Callout
      key={note.id}
      tone={note.tone}
      label={words(truth === 'met' ? `result:note.${note.tone}Met` : `result:note.${note.tone}`)}
    >
      <p>
        <Rich of={`${pack.id}-fixes:${fix.id}.notes.${note.id}`} /> <Cites {...note} />
      </p>
    </Callout>
  ));
}
