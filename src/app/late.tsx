import { startTransition, useCallback, useEffect, useState, type ComponentType } from 'react';
import { MissingHere } from '#src/i18n/missing-here.tsx';
import { useMissingWords } from '#src/i18n/use-missing-words.ts';

/**
 * A component that is fetched when it is first shown, with the words of `case.json`. Nothing is shown until both are
 * there, and what is on the screen goes before it; when they cannot be fetched, that is said in its place.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Late(props: Props) {
    const { ready, failed, again: askForWords } = useMissingWords('case');
    const [turn, setTurn] = useState(0);
    const [loaded, setLoaded] = useState<{ Part: ComponentType<Props> } | { failed: true } | null>(null);
    useEffect(() => {
      let wanted = true;
      load().then(
        (Part) => wanted && startTransition(() => setLoaded({ Part })),
        () => wanted && setLoaded({ failed: true }),
      );
      return () => {
        wanted = false;
      };
    }, [turn]);
    const again = useCallback(() => {
      setLoaded(null);
      setTurn((before) => before + 1);
      askForWords();
    }, [askForWords]);
    if (failed || (loaded && 'failed' in loaded)) return <MissingHere again={again} />;
    return loaded && ready ? <loaded.Part {...props} /> : null;
  };
}
