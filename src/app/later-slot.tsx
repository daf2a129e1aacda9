import { useEffect, useReducer, useState, type ComponentType } from 'react';
import type { LaterProps } from '#src/app/missed.ts';
import { MissingNote } from '#src/i18n/missing-here.tsx';
import { fetchWholeStyle } from '#src/ui/whole-style.ts';

/**
 * Where search and its keys stand, and what says that a page did not come; fetched once the page stands. Should it not come
 * itself, that is said after a press that needs it, in few words.
 */
export function LaterSlot(props: LaterProps) {
  const [loaded, setLoaded] = useState<{ Later: ComponentType<LaterProps> } | null>(null);
  const [turn, retry] = useReducer((before: number) => before + 1, 0);
  useEffect(() => {
    const press = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('[data-open]')) retry();
    };
    Promise.all([import('#src/app/later.tsx'), fetchWholeStyle()]).then(
      ([later]) => setLoaded(later),
      () => document.addEventListener('click', press),
    );
    return () => document.removeEventListener('click', press);
  }, [turn]);
  if (loaded) return <loaded.Later {...props} />;
  const again = props.missed?.again ?? (turn > 0 && retry);
  return again && <MissingNote again={again} />;
}
