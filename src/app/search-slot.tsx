import { useEffect, useState, type ComponentType } from 'react';

/** Search and the keys that open it, fetched once the page stands; whatever has `data-open` opens them. */
export function SearchSlot() {
  const [loaded, setLoaded] = useState<{ Search: ComponentType } | null>(null);
  useEffect(() => {
    import('#src/search/search.tsx').then(setLoaded, console.warn);
  }, []);
  return loaded && <loaded.Search />;
}
