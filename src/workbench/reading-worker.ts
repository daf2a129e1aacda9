import { readSource } from '#src/workbench/read-source.ts';
import type { WorkerNews, WorkerOrder } from '#src/workbench/worker-messages.ts';

/** The worker's side of the channel; the page's library of types does not know it. */
const page = globalThis as unknown as {
  postMessage: (news: WorkerNews) => void;
  onmessage: ((event: { readonly data: WorkerOrder }) => void) | null;
};

const EVERY = 200;
let pieces: string[] = [];
let told = 0;

/** Tells the page how far it is, five times a second at most. */
function breathe(taken: number): undefined {
  const now = performance.now();
  if (now - told < EVERY) return;
  told = now;
  page.postMessage({ kind: 'progress', taken });
}

page.onmessage = ({ data }) => {
  if (data.kind === 'piece') {
    pieces.push(data.text);
    return;
  }
  const source =
    data.kind === 'read-file'
      ? ({ kind: 'file', file: data.file, encoding: data.encoding } as const)
      : ({ kind: 'text', pieces } as const);
  pieces = [];
  told = performance.now();
  void readSource(data.name, source, { breathe, stride: Infinity }).then((end) =>
    page.postMessage({ kind: 'end', end }),
  );
};

page.postMessage({ kind: 'ready' });
