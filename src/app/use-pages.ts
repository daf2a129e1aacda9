import {
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useLocation, useNavigate } from 'react-router';
import { isEmbedded } from '#src/address/embedded.ts';
import type { Here, Spot, Travel } from '#src/address/location-context.ts';
import { placeAt } from '#src/address/place.ts';
import { entry, wish } from '#src/app/last-wish.ts';
import type { Library } from '#src/app/library.ts';
import { reach, showWaiting, type Missed } from '#src/app/missed.ts';

/** A page with its query; the page's own part is kept while only the query changes. */
interface Arrived {
  readonly spot: Spot;
  readonly here: Here;
}

/**
 * The page that is shown, how to go on from it, and what was asked for and did not come. A page stays, and stays usable,
 * until the next one is there.
 */
export function usePages(
  library: Library,
  hrefOf: Travel['hrefOf'],
): Arrived & { readonly travel: Travel; readonly missed: Missed | null; readonly forget: () => void } {
  const location = useLocation();
  const navigate = useNavigate();
  const hydrated = useSyncExternalStore(
    subscribeNever,
    () => true,
    () => false,
  );
  const [missed, setMissed] = useState<Missed | null>(null);
  const search = hydrated ? location.search : '';
  const hash = hydrated ? location.hash : '';
  const state: unknown = hydrated ? location.state : null;
  const spot = useMemo<Spot>(
    () => ({ ...placeAt(location.pathname), path: pathAt(location.pathname) }),
    [location.pathname],
  );
  const target = useMemo<Arrived>(
    () => ({ spot, here: { ...spot, search, hash, state } }),
    [spot, search, hash, state],
  );
  const [shown, setShown] = useState(target);
  const ready = library.page(spot.language, spot.place) !== undefined;
  if (ready && shown !== target) setShown(target);
  const at = spot.path + search;
  const now = useRef({ navigate, at, shownAt: at, path: spot.path, entry: 0 });
  const returned = useRef('');
  useEffect(() => {
    const shownNow = ready ? { shownAt: at, entry: entry() } : now.current;
    now.current = { navigate, at, path: spot.path, shownAt: shownNow.shownAt, entry: shownNow.entry };
    showWaiting(false);
    // What is said at one address is over at another.
    return () => setMissed((before) => (before?.at === at ? null : before));
  }, [navigate, at, ready, spot.path]);

  // Gone back or forward, to a page that is not there.
  useEffect(() => {
    if (ready) return;
    let wanted = true;
    const address = window.location.href;
    const steps = entry() - now.current.entry;
    const stay = (error: unknown): void => {
      // Whoever goes there again means it, and must get past it.
      if (!steps || returned.current === address) return setMissed({ address, error, at, turn: 0 });
      returned.current = address;
      const again = (): void => void navigate(steps);
      setMissed({ address, error, at: now.current.shownAt, turn: Date.now(), again });
      void navigate(-steps);
    };
    reach(library.fetch(spot.language, spot.place), address, () => wanted).then(
      () => startTransition(() => setShown(target)),
      stay,
    );
    return () => {
      wanted = false;
    };
  }, [library, ready, spot, target, at, navigate]);

  const go = useCallback<Travel['go']>(
    (path, query, options) => {
      const next = placeAt(path);
      const ask = (insist: boolean): void => {
        const isWanted = wish(!options?.replace || path !== now.current.path);
        const arrive = () => {
          returned.current = '';
          if (isWanted())
            void now.current.navigate(path + query, {
              ...options,
              replace: options?.replace ?? isEmbedded(),
            });
        };
        showWaiting(false);
        if (library.page(next.language, next.place)) return arrive();
        const address = new URL(hrefOf(now.current.path, path, query), window.location.href).href;
        const again = (): void => ask(true);
        reach(library.fetch(next.language, next.place), address, isWanted, insist).then(
          arrive,
          (error: unknown) => setMissed({ address, error, at: now.current.at, turn: Date.now(), again }),
        );
      };
      ask(false);
    },
    [library, hrefOf],
  );
  const travel = useMemo<Travel>(() => ({ go, hrefOf }), [go, hrefOf]);
  return {
    ...(ready ? target : shown),
    travel,
    missed: missed?.at === at ? missed : null,
    forget: () => setMissed(null),
  };
}

const subscribeNever = (): (() => void) => () => undefined;

/** The path with a slash at its end, as the page's file has it. */
const pathAt = (path: string): string => path.replace(/index\.html$/, '').replace(/\/?$/, '/');
