import { useEffect } from 'react';
import { caseOfEntry } from '#src/handover/case-of-entry.ts';
import { Search } from '#src/search/search.tsx';

/** What a page needs once it stands: search with its keys, and what goes on with a case after the page was loaded again. */
export function Later() {
  useEffect(() => {
    const id = caseOfEntry();
    if (id) import('#src/handover/go-on.ts').then(({ goOn }) => goOn(id), console.warn);
  }, []);
  return <Search />;
}
