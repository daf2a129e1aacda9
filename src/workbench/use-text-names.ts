import { useWords } from '#src/i18n/use-words.ts';
import { useBench } from '#src/workbench/bench-store.ts';

/** How each text is called on the page, by its id: the file's name, or "pasted text" with a number if there are several. */
export function useTextNames(): ReadonlyMap<string, string> {
  const { words } = useWords();
  const texts = useBench((bench) => bench.texts);
  const unnamed = texts.filter((text) => text.name === null);
  return new Map(
    texts.map((text) => {
      const number = unnamed.indexOf(text) + 1;
      const pasted =
        unnamed.length > 1 ? words('workbench:texts.pastedNumber', { number }) : words('evidence:pasted');
      return [text.id, text.name ?? pasted];
    }),
  );
}
