import { useId, useRef } from 'react';
import { CopyButton } from '#src/ui/copy-button.tsx';

interface Props {
  readonly text: string;
  readonly label: string;
  readonly caption: string;
  readonly mark: string;
  readonly changing: boolean;
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
}

/** A block of code that scrolls inside itself, named for what it is, with a copy button. */
export function CodeBlock({ text, label, caption, mark, changing, ...copying }: Props) {
  const code = useRef<HTMLElement>(null);
  const id = useId();
  return (
    <figure className="code-block" data-changing={changing ? '' : undefined}>
      <figcaption>
        <span className="shell">{caption}</span>
        <span className={changing ? 'effect effect-changing' : 'effect'}>{mark}</span>
        <CopyButton text={text} target={code} describedBy={id} {...copying} />
      </figcaption>
      <pre id={id} tabIndex={0} role="group" aria-label={label} lang="en" translate="no">
        <code ref={code}>{text}</code>
      </pre>
    </figure>
  );
}
