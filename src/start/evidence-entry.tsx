import { useRef } from 'react';
import { carryEvidence } from '#src/address/carried-evidence.ts';
import { useSpot, useTravel } from '#src/address/location-context.ts';
import { PlaceLink } from '#src/address/place-link.tsx';
import { pathOf } from '#src/address/place.ts';
import { useCaseLink } from '#src/address/use-case-link.ts';
import { writeLink } from '#src/case/link.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { PasteBox } from '#src/ui/paste-box.tsx';

const workbench = { page: 'evidence' } as const;

/** The box that leads to the workbench: what is pasted or dropped here goes along in memory. */
export function EvidenceEntry() {
  const { words } = useWords();
  const { language } = useSpot();
  const { go } = useTravel();
  const { link } = useCaseLink();
  const box = useRef<HTMLTextAreaElement>(null);
  const search = writeLink({
    facts: link.facts,
    outcomes: link.outcomes,
    show: 'question',
    display: link.display,
  });
  const openWith = (text: string, files: readonly File[]): void => {
    carryEvidence({ text, files });
    go(pathOf(language, workbench), search);
  };
  const paste = (text: string): boolean => {
    const typed = box.current?.value ?? '';
    if (text.trim() !== '') openWith(typed === '' ? text : `${typed}\n${text}`, []);
    return text.trim() !== '';
  };
  return (
    <section className="evidence-entry">
      <PasteBox
        label={words('start:evidence.label')}
        hint={words('start:evidence.hint')}
        choose={words('start:evidence.choose')}
        drop={words('start:evidence.drop')}
        box={box}
        onPaste={paste}
        onFiles={(files) => openWith(box.current?.value ?? '', files)}
        rows={3}
        action={
          <PlaceLink
            className="button"
            to={workbench}
            search={search}
            onClick={() => carryEvidence({ text: box.current?.value ?? '', files: [] })}
          >
            {words('start:evidence.read')}
          </PlaceLink>
        }
      />
    </section>
  );
}
