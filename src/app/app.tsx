import { useEffect } from 'react';
import { useNavigationType } from 'react-router';
import { MissingPart } from '#src/address/missing-part.ts';
import {
  HereContext,
  SpotContext,
  TravelContext,
  type Here,
  type Travel,
} from '#src/address/location-context.ts';
import { pathOf } from '#src/address/place.ts';
import { useArrival } from '#src/address/use-arrival.ts';
import type { Library } from '#src/app/library.ts';
import { Layout } from '#src/app/layout.tsx';
import { useHost } from '#src/app/use-host.ts';
import { usePages } from '#src/app/use-pages.ts';
import { SpeakerContext } from '#src/i18n/use-words.ts';
import { Trouble } from '#src/app/trouble.tsx';
import { ErrorFence } from '#src/ui/error-fence.tsx';

interface Props {
  readonly library: Library;
  readonly hrefOf: Travel['hrefOf'];
}

/** The page for the current address. The library must hold the first page. */
export function App({ library, hrefOf }: Props) {
  // Only now do links know the answers in the address: see `early.ts`.
  useEffect(() => document.getElementById('not-started')?.remove(), []);
  const { here, spot, travel, missed, forget } = usePages(library, hrefOf);
  useHost(here, travel.go);
  useArrival(keyOf(here), useNavigationType() === 'POP', here.hash !== '');
  const page = library.page(here.language, here.place);
  if (!page) throw new Error(`${here.path} is not loaded`);
  return (
    <SpeakerContext value={page.i18n}>
      <HereContext value={here}>
        <SpotContext value={spot}>
          <TravelContext value={travel}>
            <Layout missed={missed} forget={forget}>
              {missed && !missed.again ? (
                <Trouble kind="loadFailed" {...missed} />
              ) : (
                <ErrorFence
                  resetOn={here.path + here.search}
                  instead={(error, again) => (
                    <Trouble
                      kind={error instanceof MissingPart ? 'loadFailed' : 'broken'}
                      error={error}
                      again={again}
                    />
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

/** A page keeps its state while only its query or language changes. */
const keyOf = ({ place }: Here): string => pathOf('en', place);
