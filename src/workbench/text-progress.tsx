import { useWords } from '#src/i18n/use-words.ts';
import { useTaken, type BenchText } from '#src/workbench/bench-store.ts';
import { cancelText } from '#src/workbench/bench-texts.ts';
import { useAmounts } from '#src/workbench/use-amounts.ts';

/** How far the reading of a text is, and the button that stops it. */
export function TextProgress({ text, name }: { text: BenchText; name: string }) {
  const { words } = useWords();
  const { percent } = useAmounts();
  const taken = useTaken((all) => all[text.id] ?? 0);
  const size = Math.max(1, text.size);
  return (
    <div className="text-progress">
      <progress value={taken} max={size} aria-label={name} />
      <span className="hint">{percent(taken / size)}</span>
      <button type="button" className="button" onClick={() => cancelText(text.id)}>
        {words('evidence:page.cancel')}
        <span className="visually-hidden"> {name}</span>
      </button>
    </div>
  );
}
