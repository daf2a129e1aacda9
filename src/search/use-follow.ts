import type { MouseEvent } from 'react';
import { carryEvidence } from '#src/address/carried-evidence.ts';
import { useHere } from '#src/address/location-context.ts';
import { pathOf, type Place } from '#src/address/place.ts';

/** What a link in the dialog needs. */
export interface Following {
  readonly question: string;
  /** The page is about to change. */
  readonly onFollow: () => void;
  readonly close: () => void;
}

/**
 * What a plain press of a link does besides: the dialog closes, and a question that the workbench is to read goes along
 * in memory.
 */
export function useFollow({ question, onFollow, close }: Following) {
  const { language, path, place, search: now } = useHere();
  return (to: Place, search: string, carries: boolean) =>
    (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (carries && place.page !== 'evidence') carryEvidence({ text: question, files: [] });
      if (pathOf(language, to) !== path || search !== now) onFollow();
      close();
    };
}
