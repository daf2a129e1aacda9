import { useEffect, useRef } from 'react';
import type { Here, Travel } from '#src/address/location-context.ts';

/** In a frame: fetches what joins this page to the page around it. Anywhere else: nothing. */
export function useHost(here: Here, go: Travel['go']): void {
  const now = useRef({ here, go });
  const arrive = useRef<(() => void) | null>(null);
  useEffect(() => {
    now.current = { here, go };
  }, [here, go]);
  useEffect(() => {
    if (window.parent === window) return;
    import('#src/framed/join-host.ts').then(({ joinHost }) => {
      arrive.current = joinHost(() => now.current);
    }, console.error);
  }, []);
  const { path } = here;
  useEffect(() => arrive.current?.(), [path]);
}
