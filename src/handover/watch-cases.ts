import { concernsCases } from '#src/handover/case-storage.ts';
import { refreshCases } from '#src/handover/recent-store.ts';

/** Keeps the list right while other tabs write; gives back how to stop. */
export function watchCases(): () => void {
  const changed = (event: StorageEvent): void => {
    if (concernsCases(event.key)) refreshCases();
  };
  refreshCases();
  window.addEventListener('storage', changed);
  return () => window.removeEventListener('storage', changed);
}
