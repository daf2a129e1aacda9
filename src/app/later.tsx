import { useEffect } from 'react';
import { Search } from '#src/search/search.tsx';

/** What a page needs once it stands: search with its keys, and what goes on with a case after the page was loaded again. */
export function Later() {
  useEffect(() => {
    const { unstunCase } = (history.state ?? {}) as { readonly unstunCase?: string };
    if (unstunCase) import('#src/handover/go-on.ts').then(({ goOn }) => goOn(unstunCase), console.warn);
  }, []);
  return <Search />;
}
