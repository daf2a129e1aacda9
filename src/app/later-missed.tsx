import { useLayoutEffect, useRef } from 'react';
import { isEmbedded } from '#src/address/embedded.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { ToneIcon } from '#src/ui/tone-icon.tsx';

interface Props {
  /** Tells one time from the next. */
  readonly turn: number;
  readonly again: () => void;
  readonly onClose: () => void;
}

/** Said beside the page that stays: the one that was asked for did not come. The focus stays on what was pressed. */
export function LaterMissed({ turn, again, onClose }: Props) {
  const { words, has } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    const { current } = box;
    if (!current || current.contains(activeElement) || activeElement === document.body) return;
    if (activeElement instanceof HTMLElement) pressed.current = activeElement;
    if (pressed.current) keepInSight(current, pressed.current);
  }, [turn]);
  useLayoutEffect(() => {
    const { current } = box;
    return () => {
      const { current: back } = pressed;
      if (back && current?.contains(document.activeElement))
        setTimeout(() => back.focus({ preventScroll: true }));
    };
  }, []);
  return (
    <div ref={box} className="missed callout callout-warning" role="alert">
      <div key={turn}>
        <p className="callout-label">
          <ToneIcon tone="warning" />
          {words('ui:loadFailed.title')}
        </p>
        <p>{words('ui:loadFailed.text')}</p>
      </div>
      <p className="actions">
        <button type="button" className="button" onClick={again}>
          {words('ui:loadFailed.again')}
        </button>
        {has('search:close') && (
          <button type="button" className="plain-button" onClick={onClose}>
            {words('search:close')}
          </button>
        )}
      </p>
    </div>
  );
}

/** Where a press was stays in sight. In a frame, which can be taller than the screen, the note goes there. */
function keepInSight(note: HTMLElement, pressed: HTMLElement): void {
  const { top, bottom } = pressed.getBoundingClientRect();
  const { top: edge, height } = note.getBoundingClientRect();
  if (isEmbedded()) note.style.top = `${window.scrollY + (top > height ? top - height : bottom)}px`;
  else if (bottom > edge) window.scrollBy(0, bottom - edge + 8);
}
