import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { Cites } from '#src/runbook/cites.tsx';
import type { ResultProps } from '#src/wizard/wizard-props.ts';

/** What the article leaves unclear, says twice, or says about itself; folded. */
export function PackNotes({ pack, link }: ResultProps) {
  const { words } = useWords();
  const notes = pack.notes.filter(({ when }) => !when);
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
