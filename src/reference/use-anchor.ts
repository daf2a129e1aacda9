import { useEffect, useRef } from 'react';
import { useHere } from '#src/address/location-context.ts';

/**
 * Shows the part of the page that the address names, and puts the focus there, where the browser does not do so by
 * itself: after going on within the product, and after a change of language.
 */
export function useAnchor(): void {
  const { hash, language } = useHere();
  const spoken = useRef(language);
  useEffect(() => {
    const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    const shown = spoken.current === language && target?.matches(':target');
    spoken.current = language;
    if (!target || shown) return;
    target.tabIndex = -1;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }, [hash, language]);
}
