/** The product's mark: a line that stood still and beats again, and its name. */
export function Wordmark() {
  return (
    <span className="wordmark" aria-hidden="true">
      <svg viewBox="0 0 40 20" width="40" height="20">
        <path className="mark-still" d="M1 10h13" />
        <path className="mark-beat" d="M14 10h4l3-7.500 4.500 15L29 10h10" />
      </svg>
      <span lang="en" translate="no">
        {'Unstun'}
      </span>
    </span>
  );
}
