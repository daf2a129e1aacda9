import { useEffect } from 'react';

/** After the page was loaded again in the middle of a case: fetches what goes on with that case. */
export function useKeptCase(): void {
  useEffect(() => {
    const { unstunCase } = (history.state ?? {}) as { readonly unstunCase?: string };
    if (unstunCase) import('#src/handover/go-on.ts').then(({ goOn }) => goOn(unstunCase), console.warn);
  }, []);
}
