import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../scripts/serve.mjs';

/** The built product behind a server that keeps answers back for as long as a test wants. */
export interface HoldingSite {
  readonly url: string;
  /** From now on an answer to a path that matches waits until `release`; so it stays for what was asked for before. */
  readonly hold: (path: RegExp) => void;
  /** Lets through what waits and is no longer to wait; without a path everything. */
  readonly release: (path?: RegExp) => void;
  /** From now on what matches is missing. */
  readonly lose: (path: RegExp) => void;
  /** The paths whose answers wait now; whoever does not wait for one any more has taken it back. */
  readonly held: () => readonly string[];
  /** The pages (path with query) that a browser has loaded so far, each time. */
  readonly pages: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves dist, holding back what a test names. */
export async function serveHolding(): Promise<HoldingSite> {
  const inner = await serve({ dir: 'dist' });
  const waiting = new Map<() => void, string>();
  const pages: string[] = [];
  let holding: RegExp | null = null;
  let released: RegExp | null = null;
  let lost: RegExp | null = null;
  const server = createServer((asked, answer) => {
    const { url: path = '', method = '', headers } = asked;
    // A script that looks at a page takes anything.
    if (headers.accept?.includes('text/html')) pages.push(path);
    const forward = (): void => {
      const through = request({ port: inner.port, path, method, headers }, (reply) => {
        // What a browser has kept it does not ask for again.
        const kept = path.includes('/assets/') && { 'cache-control': 'no-store' };
        answer.writeHead(reply.statusCode ?? 500, { ...reply.headers, ...kept });
        reply.pipe(answer);
      });
      through.on('error', () => answer.destroy()).end();
    };
    if (lost?.test(path)) return void answer.writeHead(404).end();
    if (!holding?.test(path) || released?.test(path)) return forward();
    waiting.set(forward, path);
    answer.on('close', () => waiting.delete(forward));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    hold: (path) => void (holding = path),
    release: (path = /^/) => {
      released = path;
      for (const [forward, one] of [...waiting]) if (path.test(one) && waiting.delete(forward)) forward();
    },
    lose: (path) => void (lost = path),
    held: () => [...waiting.values()],
    pages: () => pages,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await inner.close();
    },
  };
}
