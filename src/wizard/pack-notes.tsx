import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { Cites } from '#src/runbook/cites.tsx';
import { Callout } from '#src/ui/callout.tsx';
import type { ResultProps } from '#src/wizard/wizard-props.ts';

/** What must not wait: the warnings of an article, before anything that could be tried. */
export function UrgentNotes({ pack }: Pick<ResultProps, 'pack'>) {
  const { words } = useWords();
  return pack.notes
    .filter(({ tone }) => tone === 'warning')
    .map((note) => (
      <Callout key={note.id} tone="warning" label={words('result:note.warning')}>
        <p>
          <Rich of={`${pack.id}-fixes:notes.${note.id}`} /> <Cites {...note} />
        </p>
      </Callout>
    ));
}

/** What the article leaves unclear, says twice, or says about itself; folded. */
export function PackNotes({ pack, link }: ResultProps) {
  const { words } = useWords();
  const notes = pack.notes.filter(({ when, tone }) => !when && tone !== 'warning');
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
