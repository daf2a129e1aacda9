import { openWorker } from '#src/workbench/open-worker.ts';
import type { ReadingEnd } from '#src/workbench/read-source.ts';
import { takeABreak } from '#src/workbench/take-a-break.ts';
import type { TextSource } from '#src/workbench/text-source.ts';
import type { WorkerNews, WorkerOrder } from '#src/workbench/worker-messages.ts';

/** What the asker is told; `end` comes once, or never after a cancel. */
export interface Listener {
  readonly progress: (taken: number) => void;
  readonly end: (end: ReadingEnd | { readonly kind: 'too-large' | 'stalled' }) => void;
}

/** Without a worker only this much is read: it is done on the page's own thread. */
export const LIMIT_WITHOUT_WORKER = 8 * 1024 * 1024;
/** A worker that says nothing for this long is stopped. */
const STALLED = 30_000;
/** Milliseconds of reading between two breaks, and characters between two looks at the clock. */
const SLICE = 12;
const STRIDE = 8 * 1024;

/** A worker that waits for its next text; `ready` once its script runs. */
interface Waiting {
  readonly worker: Worker;
  ready: boolean;
}

let idle: Waiting | null = null;
let refused = false;

function open(): Waiting | null {
  if (refused) return null;
  try {
    const waiting: Waiting = { worker: openWorker(), ready: false };
    waiting.worker.onmessage = () => {
      waiting.ready = true;
    };
    waiting.worker.onerror = (event) => {
      event.preventDefault();
      refused ||= !waiting.ready;
      if (idle === waiting) idle = null;
    };
    return waiting;
  } catch {
    refused = true;
    return null;
  }
}

/** Starts a worker before it is needed, so that the first paste is read at once. */
export function warmUp(): void {
  idle ??= open();
}

/** Reads a source in a worker, or slice by slice where workers are refused. Gives back how to stop it. */
export function startReading(name: string, source: TextSource, listener: Listener): () => void {
  const waiting = idle ?? open();
  idle = null;
  return waiting ? readInWorker(waiting, name, source, listener) : readInSlices(name, source, listener);
}

function readInWorker(waiting: Waiting, name: string, source: TextSource, listener: Listener): () => void {
  const { worker } = waiting;
  let stop = (): void => {
    over = true;
    window.clearTimeout(timer);
    worker.terminate();
  };
  let over = false;
  let timer = 0;
  const watch = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      stop();
      listener.end({ kind: 'stalled' });
    }, STALLED);
  };
  worker.onmessage = ({ data }: MessageEvent<WorkerNews>) => {
    waiting.ready = true;
    if (over) return;
    watch();
    if (data.kind === 'progress') listener.progress(data.taken);
    if (data.kind !== 'end') return;
    over = true;
    window.clearTimeout(timer);
    if (idle) worker.terminate();
    else idle = waiting;
    listener.end(data.end);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    if (over) return;
    stop();
    if (waiting.ready) return listener.end({ kind: 'failed' });
    refused = true;
    stop = readInSlices(name, source, listener);
  };
  watch();
  void send(worker, name, source, () => over);
  return () => stop();
}

/** Hands the source to the worker; a long text goes piece by piece, with breaks. */
async function send(worker: Worker, name: string, source: TextSource, isOver: () => boolean): Promise<void> {
  const order = (what: WorkerOrder): void => worker.postMessage(what);
  if (source.kind === 'file') return order({ ...source, kind: 'read-file', name });
  for (const [at, text] of source.pieces.entries()) {
    if (at > 0) await takeABreak();
    if (isOver()) return;
    order({ kind: 'piece', text });
  }
  order({ kind: 'read-text', name });
}

function readInSlices(name: string, source: TextSource, listener: Listener): () => void {
  let cancelled = false;
  const size =
    source.kind === 'file' ? source.file.size : source.pieces.reduce((sum, piece) => sum + piece.length, 0);
  let since = performance.now();
  const breathe = (taken: number): Promise<void> | undefined => {
    if (cancelled) return new Promise(() => undefined);
    if (performance.now() - since < SLICE) return undefined;
    listener.progress(taken);
    return takeABreak().then(() => {
      since = performance.now();
    });
  };
  if (size > LIMIT_WITHOUT_WORKER) queueMicrotask(() => listener.end({ kind: 'too-large' }));
  else
    void import('#src/workbench/read-source.ts')
      .then(({ readSource }) => readSource(name, source, { breathe, stride: STRIDE }))
      .catch((): ReadingEnd => ({ kind: 'failed' }))
      .then((end) => !cancelled && listener.end(end));
  return () => {
    cancelled = true;
  };
}
