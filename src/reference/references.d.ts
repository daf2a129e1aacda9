/** What `scripts/derive-references.mjs` derives when the product is built. */
declare module 'virtual:references' {
  import type { PackId } from '#src/content/catalogue.ts';
  import type { ReferenceData } from '#src/reference/reference-data.ts';

  export const references: Readonly<Record<PackId, ReferenceData>>;
}
