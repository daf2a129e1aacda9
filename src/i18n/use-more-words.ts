import { useEffect, useState } from 'react';
import { loadWords } from '#src/i18n/load-words.ts';
import { useSpeaker } from '#src/i18n/use-words.ts';

/** Loads a further word file in the page's language after the page has been shown; true once its words are there. */
export function useMoreWords(name: string): boolean {
  const i18n = useSpeaker();
  const language = i18n.language === 'ja' ? 'ja' : 'en';
  const [, setArrived] = useState(0);
  const ready = i18n.hasResourceBundle(language, name);
  useEffect(() => {
    if (ready) return;
    let wanted = true;
    loadWords(language, [name]).then(
      (bundles) => {
        i18n.addResourceBundle(language, name, bundles[name]);
        if (wanted) setArrived((count) => count + 1);
      },
      (error: unknown) => console.error(`The words ${name} could not be loaded.`, error),
    );
    return () => {
      wanted = false;
    };
  }, [i18n, language, name, ready]);
  return ready;
}
