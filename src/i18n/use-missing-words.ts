import { useCallback, useEffect, useState } from 'react';
import { addWords } from '#src/i18n/add-words.ts';
import { useSpeaker } from '#src/i18n/use-words.ts';

/** Loads a further word file as `useMoreWords` does, for who says that the words did not come and asks for them again. */
export function useMissingWords(name: string): {
  readonly ready: boolean;
  readonly failed: boolean;
  readonly again: () => void;
} {
  const i18n = useSpeaker();
  const [, setArrived] = useState(0);
  const [failed, setFailed] = useState(false);
  const again = useCallback(() => setFailed(false), []);
  const ready = i18n.hasResourceBundle(i18n.language, name);
  useEffect(() => {
    if (ready || failed) return;
    let wanted = true;
    addWords(i18n, [name]).then(
      () => wanted && setArrived((count) => count + 1),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [i18n, name, ready, failed]);
  return { ready, failed: failed && !ready, again };
}
