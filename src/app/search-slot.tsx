import { useEffect, useState, type ComponentType } from 'react';

/** Search and the keys that open it, fetched once the page stands; whatever has `data-open` opens them. */
export function SearchSlot() {
  const [loaded, setLoaded] = useState<{ Later: ComponentType } | null>(null);
  useEffect(() => {
    import('#src/app/later.tsx').then(setLoaded, console.warn);
  }, []);
  return loaded && <loaded.Later />;
}
