import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { PlaceLink } from '#src/address/place-link.tsx';
import { writeLink } from '#src/case/link.ts';
import type { Goal } from '#src/map/goals.ts';
import { useMap } from '#src/map/map-context.ts';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly goal: Goal;
  /** The number of the question that it leads to; null for a result, undefined for what has no number. */
  readonly number: number | null | undefined;
}

/** A link from the map to the wizard. Where it would change answers, a plain press asks first. */
export function GoalLink({ goal, number, ...rest }: Props) {
  const { pack, ask } = useMap();
  const { link, change } = goal;
  const press = (event: MouseEvent): void => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!change || !plain) return;
    event.preventDefault();
    ask({ link, change, number });
  };
  return <PlaceLink {...rest} to={{ page: 'wizard', pack }} search={writeLink(link)} onClick={press} />;
}
