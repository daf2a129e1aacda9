import { useMemo } from 'react';
import { useWords } from '#src/i18n/use-words.ts';
import { useMap } from '#src/map/map-context.ts';
import { shortWords, type ShortWords } from '#src/map/short-words.ts';

/** The words of the map that a part belongs to. */
export function useShortWords(): ShortWords {
  const { words, has } = useWords();
  const { pack } = useMap();
  return useMemo(() => shortWords(pack, words, has), [pack, words, has]);
}
