import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else's, by its path, that may embed the product. */
export interface HostPage {
  readonly url: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves one HTML document under every path at `http://localhost`, which is another site than 127.0.0.1. */
export async function hostPage(
  html: () => string,
  headers: Readonly<Record<string, string>> = {},
): Promise<HostPage> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${html()}`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: `${origin}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
