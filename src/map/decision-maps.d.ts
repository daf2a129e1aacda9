/** What `scripts/draw-maps.mjs` derives and lays out when the product is built. */
declare module 'virtual:decision-maps' {
  import type { PackId } from '#src/content/catalogue.ts';
  import type { DrawnMap } from '#src/map/drawn-map.ts';

  export const maps: Readonly<Record<PackId, DrawnMap>>;
}
