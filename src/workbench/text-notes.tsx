import { useWords } from '#src/i18n/use-words.ts';
import type { BenchText } from '#src/workbench/bench-store.ts';
import { LIMIT_WITHOUT_WORKER } from '#src/workbench/start-reading.ts';
import { useAmounts } from '#src/workbench/use-amounts.ts';

/** What the reader must know about a text: why it was not read, or what was lost in reading. */
export function TextNotes({ text }: { text: BenchText }) {
  const { words } = useWords();
  const { bytes, number } = useAmounts();
  const notes: string[] = [];
  if (text.state === 'zip') notes.push(words('evidence:page.zip'));
  if (text.state === 'empty') notes.push(words('workbench:texts.empty'));
  if (text.state === 'not-text') notes.push(words('workbench:texts.notText'));
  if (text.state === 'failed')
    notes.push(words(text.origin === 'file' ? 'workbench:texts.failed' : 'evidence:page.failed'));
  if (text.state === 'stalled') notes.push(words('workbench:texts.stalled'));
  if (text.state === 'cancelled') notes.push(words('workbench:texts.cancelled'));
  if (text.state === 'too-large')
    notes.push(words('workbench:texts.tooLarge', { limit: bytes(LIMIT_WITHOUT_WORKER) }));
  const { reading } = text;
  if (reading && text.state === 'read') {
    const { seen, report } = reading;
    if (seen.replaced > 0)
      notes.push(words('evidence:page.replaced', { count: seen.replaced, formatted: number(seen.replaced) }));
    if (report.linesCut > 0) notes.push(words('evidence:page.linesCut', { count: report.linesCut }));
    if (seen.cutShort) notes.push(words('workbench:texts.cutShort'));
    if (report.nothingRecognised && text.origin !== 'typed') notes.push(words('workbench:texts.nothing'));
  }
  return notes.map((note) => (
    <p key={note} className="text-note">
      {note}
    </p>
  ));
}
