import { useSyncExternalStore } from 'react';

const EXAMPLE = 'https://kb.example.com/unstun/';
const never = (): (() => void) => () => undefined;

/** The address of the product's folder as the reader sees it; an example where it is on no server, or not known yet. */
export function useFolder(): { readonly folder: string; readonly onServer: boolean } {
  const folder = useSyncExternalStore(
    never,
    () =>
      location.protocol.startsWith('http') && !location.hash.startsWith('#/')
        ? new URL('../../', location.origin + location.pathname).href
        : EXAMPLE,
    () => EXAMPLE,
  );
  return { folder, onServer: folder !== EXAMPLE };
}
