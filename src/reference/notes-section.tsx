import type { Pack } from '#src/content/pack.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { anchorOf } from '#src/reference/anchors.ts';
import { StatementLinks } from '#src/reference/statement-links.tsx';
import { Callout } from '#src/ui/callout.tsx';

/** What the article leaves unclear, says twice or contradicts, said plainly. */
export function NotesSection({ pack }: { pack: Pack }) {
  const { words } = useWords();
  return pack.notes.map((note) => (
    <div key={note.id} id={anchorOf.note(note.id)}>
      <Callout tone={note.tone} label={words(`result:note.${note.tone}`)}>
        <p>
          <Rich of={`${pack.id}-fixes:notes.${note.id}`} />{' '}
          <StatementLinks ids={[...(note.cites ?? []), ...(note.adds ?? [])]} />
        </p>
      </Callout>
    </div>
  ));
}
