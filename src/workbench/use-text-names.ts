import { useWords } from '#src/i18n/use-words.ts';
import { useBench } from '#src/workbench/bench-store.ts';

/** How each text is called where it is referred to, by its id: the file's name, shortened if it is long, or "pasted text" with a number if there are several. */
export function useTextNames(): ReadonlyMap<string, string> {
  const { words } = useWords();
  const texts = useBench((bench) => bench.texts);
  const unnamed = texts.filter((text) => text.name === null);
  return new Map(
    texts.map((text) => {
      const number = unnamed.indexOf(text) + 1;
      const pasted =
        unnamed.length > 1 ? words('workbench:texts.pastedNumber', { number }) : words('evidence:pasted');
      return [text.id, text.name === null ? pasted : shortened(text.name)];
    }),
  );
}

const LONGEST = 32;

/** The beginning and the end of a long name, which is where names of logs differ. */
const shortened = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST / 2)}…${name.slice(1 - LONGEST / 2)}` : name;
