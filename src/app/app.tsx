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
import { loadAnew } from '#src/app/load-anew.ts';
import { MissingPart } from '#src/address/missing-part.ts';
import { isEmbedded } from '#src/address/embedded.ts';
import {
  HereContext,
  SpotContext,
  TravelContext,
  type Here,
  type Spot,
  type Travel,
} from '#src/address/location-context.ts';
import { pathOf, placeAt } from '#src/address/place.ts';
import type { Library } from '#src/app/library.ts';
import { Layout } from '#src/app/layout.tsx';
import { wish } from '#src/app/last-wish.ts';
import { useHost } from '#src/app/use-host.ts';
import { SpeakerContext } from '#src/i18n/use-words.ts';
import { Trouble } from '#src/app/trouble.tsx';
import { ErrorFence } from '#src/ui/error-fence.tsx';

interface Props {
  readonly library: Library;
  readonly hrefOf: Travel['hrefOf'];
}

/**
 * The page for the current address. While the next page is being loaded the one before stays, and stays usable.
 * The library must hold the first page.
 */
export function App({ library, hrefOf }: Props) {
  const location = useLocation();
  const navigate = useNavigate();
  const hydrated = useSyncExternalStore(
    subscribeNever,
    () => true,
    () => false,
  );
  // Only now do links know the answers in the address: see `early.ts`.
  useEffect(() => document.getElementById('not-started')?.remove(), []);
  const [failure, setFailure] = useState<{ error: unknown; address: string } | null>(null);
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
  const { spot: spotShown, here } = ready ? target : shown;

  useEffect(() => {
    if (ready) return;
    let wanted = true;
    library.fetch(spot.language, spot.place).then(
      () => wanted && startTransition(() => setShown(target)),
      async (error: unknown) => {
        const address = window.location.href;
        if (!(await loadAnew(address)) && wanted) setFailure({ error, address });
      },
    );
    return () => {
      wanted = false;
    };
  }, [library, ready, spot, target]);

  const now = useRef({ navigate, path: spot.path });
  useEffect(() => {
    now.current = { navigate, path: spot.path };
  }, [navigate, spot.path]);
  const go = useCallback<Travel['go']>(
    (path, query, options) => {
      const next = placeAt(path);
      const isWanted = wish(!options?.replace || path !== now.current.path);
      const arrive = () => {
        if (isWanted())
          void now.current.navigate(path + query, { ...options, replace: options?.replace ?? isEmbedded() });
      };
      setFailure(null);
      if (library.page(next.language, next.place)) return arrive();
      library.fetch(next.language, next.place).then(arrive, async (error: unknown) => {
        if (!isWanted()) return;
        const from = hrefOf(now.current.path, path, query);
        const address = new URL(from, window.location.href).href;
        if (!(await loadAnew(address)) && isWanted()) setFailure({ error, address });
      });
    },
    [library, hrefOf],
  );
  useHost(here, go);
  const travel = useMemo<Travel>(() => ({ go, hrefOf }), [go, hrefOf]);

  const page = library.page(here.language, here.place);
  if (!page) throw new Error(`The page ${here.path} was shown before it was loaded.`);
  return (
    <SpeakerContext value={page.i18n}>
      <HereContext value={here}>
        <SpotContext value={spotShown}>
          <TravelContext value={travel}>
            <Layout>
              {failure ? (
                <Trouble kind="loadFailed" {...failure} />
              ) : (
                <ErrorFence
                  resetOn={here.path + here.search}
                  instead={(error) => (
                    <Trouble kind={error instanceof MissingPart ? 'loadFailed' : 'broken'} error={error} />
                  )}
                >
                  <page.Page key={keyOf(here)} />
                </ErrorFence>
              )}
            </Layout>
          </TravelContext>
        </SpotContext>
      </HereContext>
    </SpeakerContext>
  );
}

/** A page with its query; the page's own part is kept while only the query changes. */
interface Arrived {
  readonly spot: Spot;
  readonly here: Here;
}

const subscribeNever = (): (() => void) => () => undefined;

/** A page keeps its state while only its query or language changes. */
const keyOf = ({ place }: Here): string => pathOf('en', place);

/** The path with a slash at its end, as the page's file has it. */
const pathAt = (path: string): string => path.replace(/index\.html$/, '').replace(/\/?$/, '/');
