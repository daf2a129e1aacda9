import { useEffect, useRef, useState, type RefObject } from 'react';
import { announce } from '#src/ui/announcer.ts';
import { copyText } from '#src/ui/copy-text.ts';

interface Props {
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  /** Said when copying is refused; the text is then selected, to be copied by hand. */
  readonly byHand: string;
  /** Where the text stands on the page; without it the text is shown behind the button when copying is refused. */
  readonly target?: RefObject<HTMLElement | null>;
  readonly className?: string;
  /** The id of what is copied, where several such buttons stand on a page. */
  readonly describedBy?: string;
}

/** Copies a text with one press and says so for two seconds; where copying is refused, the text is selected and that stays said. */
export function CopyButton({ text, copy, copied, byHand, target, className = 'copy', describedBy }: Props) {
  const [said, setSaid] = useState<'copied' | 'byHand' | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const shown = useRef<HTMLElement>(null);
  const refused = said === 'byHand';
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    const place = refused && (target ?? shown).current;
    if (place) window.getSelection()?.selectAllChildren(place);
  }, [refused, target]);
  const press = async (): Promise<void> => {
    window.clearTimeout(timer.current);
    setSaid(null);
    const done = await copyText(text);
    setSaid(done ? 'copied' : 'byHand');
    announce(done ? copied : byHand);
    if (done) timer.current = window.setTimeout(() => setSaid(null), 2000);
  };
  return (
    <>
      <button type="button" className={className} aria-describedby={describedBy} onClick={() => void press()}>
        {said ? { copied, byHand }[said] : copy}
      </button>
      {refused && !target && (
        <code className="by-hand" ref={shown} translate="no">
          {text}
        </code>
      )}
    </>
  );
}
