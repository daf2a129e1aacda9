import { useState, type ReactNode } from 'react';

interface Props {
  readonly className: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A folded panel; what is in it is made when it is first unfolded, and then kept. */
export function Panel({ className, title, children }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <details
      className={`panel ${className}`}
      onToggle={(event) => setUnfolded((before) => before || event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {unfolded && children}
    </details>
  );
}
