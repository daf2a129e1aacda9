import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { pathOf, type Language, type Place } from '#src/address/place.ts';
import { useSpot, useTravel } from '#src/address/location-context.ts';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Place;
  readonly search?: string;
  readonly language?: Language;
  readonly replace?: boolean;
}

/**
 * A link to a page of the product. It is a real link with a relative address: it works before the script has loaded,
 * in a new tab, and below any path; a plain press goes on without a page load.
 */
export function PlaceLink({ to, search = '', language, replace = false, onClick, ...rest }: Props) {
  const spot = useSpot();
  const { hrefOf, go } = useTravel();
  const path = pathOf(language ?? spot.language, to);
  const press = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !plain || rest.target) return;
    event.preventDefault();
    go(path, search, replace ? { replace } : {});
  };
  return <a {...rest} href={hrefOf(spot.path, path, search)} onClick={press} />;
}
