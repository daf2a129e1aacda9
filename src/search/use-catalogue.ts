import { useCallback, useEffect, useState } from 'react';
import type { Catalogue } from '#src/search/catalogue.ts';

let opened: Promise<Catalogue> | null = null;

/** Fetches the catalogue once; after a failure the next call tries again. */
function fetchCatalogue(): Promise<Catalogue> {
  opened ??= import('#src/search/catalogue.ts').then(({ openCatalogue }) => openCatalogue());
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** The catalogue, fetched when search is first opened; `failed` when it did not arrive, until it is asked for `again`. */
export function useCatalogue(): {
  readonly catalogue: Catalogue | 'loading' | 'failed';
  readonly again: () => void;
} {
  const [state, setState] = useState<Catalogue | 'loading' | 'failed'>('loading');
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    fetchCatalogue().then(
      (catalogue) => wanted && setState(catalogue),
      (error: unknown) => {
        console.error('The search index could not be loaded.', error);
        if (wanted) setState('failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [turn]);
  const again = useCallback(() => {
    setState('loading');
    setTurn((before) => before + 1);
  }, []);
  return { catalogue: state, again };
}
