import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { evaluate } from '#src/engine/evaluate.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { Cites } from '#src/runbook/cites.tsx';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** What the article leaves unclear, says twice, or says about itself; folded. */
export function PackNotes({ pack, rules, link }: WizardProps) {
  const { words } = useWords();
  const { placeOf } = reckonerOf(rules);
  const notes = pack.notes.filter(
    (note) => !note.when || evaluate(note.when, link.facts, placeOf) !== 'unmet',
  );
  if (notes.length === 0) return null;
  return (
    <details className="pack-notes">
      <summary>{words('result:packNotes')}</summary>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <Rich of={`${pack.id}-fixes:notes.${note.id}`} /> <Cites {...note} />
          </li>
        ))}
      </ul>
      <p>
        <PlaceLink to={{ page: 'reference', pack: pack.id }} search={writeLink(link)}>
          {words('result:reference')}
        </PlaceLink>
      </p>
    </details>
  );
}
