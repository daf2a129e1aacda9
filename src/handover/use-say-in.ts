import { useEffect, useState } from 'react';
import type { Language } from '#src/address/place.ts';
import type { Say } from '#src/case/summary-section.ts';
import type { PackId } from '#src/content/catalogue.ts';
import { createI18n } from '#src/i18n/create-i18n.ts';
import { loadWords } from '#src/i18n/load-words.ts';

/** The words of a summary in a language, whatever the screen shows; null until they are there, `failed` when they do not come. */
export function useSayIn(language: Language, pack: PackId): { say: Say | null; failed: boolean } {
  const [loaded, setLoaded] = useState<{ key: string; say: Say | null } | null>(null);
  const key = `${language} ${pack}`;
  useEffect(() => {
    let wanted = true;
    loadWords(language, ['ui', 'facts', 'result', 'case', pack, `${pack}-fixes`]).then(
      (bundles) => {
        const speaker = createI18n(language, bundles);
        if (wanted) setLoaded({ key, say: (name, values = {}) => speaker.t(name, values) });
      },
      () => wanted && setLoaded({ key, say: null }),
    );
    return () => {
      wanted = false;
    };
  }, [key, language, pack]);
  const here = loaded?.key === key ? loaded : null;
  return { say: here?.say ?? null, failed: here !== null && here.say === null };
}
