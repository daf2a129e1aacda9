import { useCallback, useEffect, useRef } from 'react';

/**
 * Keeps to the reader's last wish. Called when a page is asked for, it gives back how to learn whether that still holds once
 * the page has arrived: not after another press, nor after going back. What the page does by itself is no wish (`isNew` false).
 */
export function useLastWish(): (isNew: boolean) => () => boolean {
  const last = useRef(0);
  useEffect(() => {
    const goneBack = () => void last.current++;
    window.addEventListener('popstate', goneBack);
    return () => window.removeEventListener('popstate', goneBack);
  }, []);
  return useCallback((isNew) => {
    if (isNew) last.current++;
    const mine = last.current;
    return () => mine === last.current;
  }, []);
}
