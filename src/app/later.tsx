import { useEffect } from 'react';
import { useSpot } from '#src/address/location-context.ts';
import { isEmbedded } from '#src/address/embedded.ts';
import { EmbedBar } from '#src/app/embed-bar.tsx';
import { fetchAhead } from '#src/app/later-fetch.ts';
import type { LaterProps } from '#src/app/missed.ts';
import { LaterMissed } from '#src/app/later-missed.tsx';
import { caseOfEntry } from '#src/handover/case-of-entry.ts';
import { Search } from '#src/search/search.tsx';

/**
 * What a page needs once it stands: its last line in a frame, search with its keys, what goes on with a case after the page was loaded again, what says
 * that another page did not come, and what sees to it that the likely ones will.
 */
export function Later({ missed, forget }: LaterProps) {
  const { place, language } = useSpot();
  useEffect(() => {
    const id = caseOfEntry();
    if (id) import('#src/handover/go-on.ts').then(({ goOn }) => goOn(id), console.warn);
  }, []);
  useEffect(() => fetchAhead(place, language), [place, language]);
  return (
    <>
      {isEmbedded() && <EmbedBar />}
      {missed?.again && <LaterMissed turn={missed.turn} again={missed.again} onClose={forget} />}
      <Search />
    </>
  );
}
