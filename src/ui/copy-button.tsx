import { useEffect, useRef, useState, type RefObject } from 'react';
import { announce } from '#src/ui/announcer.ts';
import { copyText } from '#src/ui/copy-text.ts';

interface Props {
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  /** Said when copying is refused; the text is then selected, to be copied by hand. */
  readonly byHand: string;
  readonly target?: RefObject<HTMLElement | null>;
  readonly className?: string;
}

/** Copies a text with one press and says so for two seconds. */
export function CopyButton({ text, copy, copied, byHand, target, className = 'copy' }: Props) {
  const [said, setSaid] = useState<string | null>(null);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const press = async (): Promise<void> => {
    const done = await copyText(text);
    if (!done && target?.current) window.getSelection()?.selectAllChildren(target.current);
    const message = done ? copied : byHand;
    setSaid(message);
    announce(message);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setSaid(null), done ? 2000 : 6000);
  };
  return (
    <button type="button" className={className} onClick={() => void press()}>
      {said ?? copy}
    </button>
  );
}
