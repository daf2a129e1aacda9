const paths = {
  warning: 'M8 1.5 15 14H1L8 1.5Zm0 4.5v4m0 1.6v.9',
  caution: 'M8 1.5 14.5 8 8 14.5 1.5 8 8 1.5Zm0 3.2v4.1m0 1.5v.9',
  info: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 2.8v.9M8 7v5',
} as const;

/** The sign of a tone: triangle, diamond or circle. */
export function ToneIcon({ tone }: { tone: keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={paths[tone]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
