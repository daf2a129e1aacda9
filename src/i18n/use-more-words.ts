import { useEffect, useState } from 'react';
import { addWords } from '#src/i18n/add-words.ts';
import { useSpeaker } from '#src/i18n/use-words.ts';

/** Loads a further word file in the page's language after the page has been shown; true once its words are there. */
export function useMoreWords(name: string): boolean {
  const i18n = useSpeaker();
  const [, setArrived] = useState(0);
  const ready = i18n.hasResourceBundle(i18n.language, name);
  useEffect(() => {
    if (ready) return;
    let wanted = true;
    addWords(i18n, [name]).then(
      () => wanted && setArrived((count) => count + 1),
      (error: unknown) => console.error(`No words ${name}`, error),
    );
    return () => {
      wanted = false;
    };
  }, [i18n, name, ready]);
  return ready;
}
