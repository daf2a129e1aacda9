import { serve, type Site } from '../../scripts/serve.mjs';

/** Where the built product is mounted while the tests run; none of these paths is known to the build. */
export const mounts = { root: '/', nested: '/a/b/', japanese: '/日本語 パス/' } as const;
export type Mount = keyof typeof mounts;

/** The address of a page of each mount; `other` asks for it by another of the names of this machine. */
export type Sites = Readonly<Record<Mount, Site>>;

/** Serves dist at every mount, each on a port of its own, as any static server would. */
export async function serveEverywhere(): Promise<Sites> {
  const at = (mount: Mount) => serve({ dir: 'dist', base: mounts[mount] });
  const [root, nested, japanese] = await Promise.all([at('root'), at('nested'), at('japanese')]);
  return { root, nested, japanese };
}

/** The names by which this machine is reached; only what is asked of them is no foreign request. */
const ownHosts = ['127.0.0.1', 'localhost', 'kb.example'];

/** Whether a request leaves this machine. */
export function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return !['data:', 'blob:', 'about:', 'file:'].includes(protocol) && !ownHosts.includes(hostname);
}

/** A site's address by another of its names: `localhost` is another site, `kb.example` also a plain http one. */
export function byName(host: 'localhost' | 'kb.example', address: string): string {
  const url = new URL(address);
  url.hostname = host;
  return url.href;
}
