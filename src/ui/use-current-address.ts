import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** The full address of this page with another query; empty while the page is rendered to a file. */
export function useCurrentAddress(search: string): string {
  return useSyncExternalStore(
    never,
    () => location.href.replace(/\?.*$|#(?!\/).*$/s, '') + search,
    () => '',
  );
}
