declare module 'virtual:search-index' {
  import type { AsPlainObject } from 'minisearch';

  export const written: AsPlainObject;
}
