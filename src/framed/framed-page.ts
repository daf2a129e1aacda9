import type { Here, Travel } from '#src/address/location-context.ts';
import { placeAt } from '#src/address/place.ts';

/** The page as the bridge needs it: where the reader is now, and how to go elsewhere. */
export interface FramedPage {
  readonly here: Here;
  readonly go: Travel['go'];
}

/**
 * The page as it will be once what was asked for last has come: words of another language may have to be fetched first, and
 * what is asked for meanwhile goes on from there. It is as it stands again as soon as it has moved.
 */
export function pageToCome(page: () => FramedPage): () => FramedPage {
  let asked: { readonly from: Here; readonly to: Here } | null = null;
  return () => {
    const { here: from, go } = page();
    return {
      here: asked?.from === from ? asked.to : from,
      go(path, search, options) {
        asked = { from, to: { ...placeAt(path), path, search, hash: '', state: options?.state ?? null } };
        go(path, search, options);
      },
    };
  };
}
