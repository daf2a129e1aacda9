import type { ReactNode } from 'react';
import { ToneIcon } from '#src/ui/tone-icon.tsx';

interface Props {
  readonly tone: 'warning' | 'caution' | 'info';
  readonly label: string;
  readonly children: ReactNode;
}

/** A marked passage; its tone is told by icon and label, not by colour alone. */
export function Callout({ tone, label, children }: Props) {
  return (
    <div className={`callout callout-${tone}`} role="note">
      <p className="callout-label">
        <ToneIcon tone={tone} />
        {label}
      </p>
      {children}
    </div>
  );
}
