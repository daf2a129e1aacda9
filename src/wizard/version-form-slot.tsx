import { createElement, useEffect, useState, type ComponentProps } from 'react';
import { useWords } from '#src/i18n/use-words.ts';
import type { VersionForm } from '#src/wizard/version-form.tsx';

interface Loaded {
  readonly part: typeof VersionForm;
}

/** Where the form that reads a version stands. It is fetched with the first question; should it not come, the answers still serve. */
export function VersionFormSlot({ fact, ...props }: ComponentProps<typeof VersionForm> & { fact: string }) {
  const { has } = useWords();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    import('#src/wizard/version-form.tsx').then(
      (found) => setLoaded({ part: found.VersionForm }),
      () => undefined,
    );
  }, []);
  return loaded && fact === 'esxi' && has('result:version.label') ? createElement(loaded.part, props) : null;
}
