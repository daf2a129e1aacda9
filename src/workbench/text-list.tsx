import { useWords } from '#src/i18n/use-words.ts';
import { useBench, type BenchText } from '#src/workbench/bench-store.ts';
import { TextRow } from '#src/workbench/text-row.tsx';

/** The texts of the case. A short text in the box needs no row of its own unless something must be said about it. */
export function TextList() {
  const { words } = useWords();
  const texts = useBench((bench) => bench.texts);
  const rows = texts.filter((text) => text.origin !== 'typed' || needsWords(text) || texts.length > 1);
  if (rows.length === 0) return null;
  return (
    <section className="text-list" aria-label={words('workbench:texts.title')}>
      <ul>
        {rows.map((text) => (
          <TextRow key={text.id} text={text} />
        ))}
      </ul>
    </section>
  );
}

const needsWords = ({ state }: BenchText): boolean =>
  state !== 'read' && state !== 'reading' && state !== 'waiting';
