declare module 'virtual:search-index' {
  import type { WrittenIndex } from '#src/search/create-index.ts';

  export const written: WrittenIndex;
}
