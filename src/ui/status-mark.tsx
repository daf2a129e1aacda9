import { memo } from 'react';

interface Props {
  readonly status: 'applies' | 'possible' | 'ruled-out';
  readonly label: string;
  /** Whether the label is shown beside the sign; it is always there for screen readers. */
  readonly shown?: boolean;
}

/** The sign of a status: full disc, half disc, struck ring; told by shape and words, not by colour alone. */
export const StatusMark = memo(function StatusMark({ status, label, shown = false }: Props) {
  return (
    <span className={`status status-${status}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <circle
          cx="8"
          cy="8"
          r="6"
          fill={status === 'applies' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="2"
        />
        {status === 'possible' && <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />}
        {status === 'ruled-out' && <path d="M4 12 12 4" stroke="currentColor" strokeWidth="2" />}
      </svg>
      <span className={shown ? 'status-label' : 'visually-hidden'}>{label}</span>
    </span>
  );
});
