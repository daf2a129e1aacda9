import { useEffect } from 'react';
import { useWords } from '#src/i18n/use-words.ts';
import { announce } from '#src/ui/announcer.ts';

/** Milliseconds without a key before the number is told, so that typing is not talked over. */
const PAUSE = 700;

/** Tells how many hits there are once the reader pauses; null tells nothing. */
export function useTold(count: number | null): void {
  const { words } = useWords();
  useEffect(() => {
    if (count === null) return;
    const timer = window.setTimeout(
      () => announce(count === 0 ? words('search:none.title') : words('search:count', { count })),
      PAUSE,
    );
    return () => window.clearTimeout(timer);
  }, [count, words]);
}
