import { startTransition, useEffect, useState, type ComponentType } from 'react';
import { useMoreWords } from '#src/i18n/use-more-words.ts';
import { useWords } from '#src/i18n/use-words.ts';

/**
 * A component that is fetched when it is first shown, with the words of `case.json`. Nothing is shown until both are
 * there, and what is on the screen goes before it; when the component cannot be fetched, that is said in its place.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Late(props: Props) {
    const { words } = useWords();
    const ready = useMoreWords('case');
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
    }, []);
    if (loaded && 'failed' in loaded) return <p className="hint">{words('ui:loadFailed.title')}</p>;
    return loaded && ready ? <loaded.Part {...props} /> : null;
  };
}
