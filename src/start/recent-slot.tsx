import { useEffect, useState, type ComponentType } from 'react';

/** Fetches the list of cases. */
export type LoadRecent = () => Promise<ComponentType>;

/** The cases on this machine; nothing, and nothing fetched, while there are none. */
export function RecentSlot({ load }: { load: LoadRecent }) {
  const [loaded, setLoaded] = useState<{ Recent: ComponentType } | null>(null);
  useEffect(() => {
    if (!hasCases()) return;
    let wanted = true;
    load().then(
      (Recent) => wanted && setLoaded({ Recent }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded && <loaded.Recent />;
}

function hasCases(): boolean {
  try {
    return (localStorage.getItem('unstun.cases') ?? '[]') !== '[]';
  } catch {
    return false;
  }
}
