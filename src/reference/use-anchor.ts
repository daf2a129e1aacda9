import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Shows the part of the page that the address names, when the page was reached from within the product. */
export function useAnchor(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    target?.scrollIntoView();
  }, [hash]);
}
