import type { Here, Travel } from '#src/address/location-context.ts';

/** The page as the bridge needs it: where the reader is now, and how to go elsewhere. */
export interface FramedPage {
  readonly here: Here;
  readonly go: Travel['go'];
}
