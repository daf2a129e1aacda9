import type { Encoding } from '#src/evidence/decode.ts';
import type { ReadingEnd } from '#src/workbench/read-source.ts';

/** What the page asks of the worker. A long text comes in pieces before the order to read it. */
export type WorkerOrder =
  | { readonly kind: 'piece'; readonly text: string }
  | { readonly kind: 'read-text'; readonly name: string }
  | {
      readonly kind: 'read-file';
      readonly name: string;
      readonly file: Blob;
      readonly encoding: Encoding | null;
    };

/** What the worker tells the page. */
export type WorkerNews =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly taken: number }
  | { readonly kind: 'end'; readonly end: ReadingEnd };
