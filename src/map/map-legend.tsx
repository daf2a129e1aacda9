import { useWords } from '#src/i18n/use-words.ts';

const boxes = ['question', 'answer', 'dontKnow', 'gain', 'end'] as const;
const lines = ['walked', 'ahead', 'off'] as const;

/** What the shapes mean, what was drawn together, and what is not drawn. */
export function MapLegend() {
  const { words } = useWords();
  return (
    <details className="map-legend">
      <summary>{words('map:read.title')}</summary>
      <ul className="map-signs">
        {boxes.map((id) => (
          <li key={id}>
            <span className={`sample sample-${id}`} aria-hidden="true" />
            {words(`map:read.${id}`)}
          </li>
        ))}
        <li>
          <span className="sample sample-here" aria-hidden="true" />
          {words('map:read.here')}
        </li>
        {lines.map((id) => (
          <li key={id}>
            <svg width="40" height="12" aria-hidden="true">
              <path className={`way-line way-line-${id}`} d="M2 6H38" />
            </svg>
            {words(`map:read.${id}`)}
          </li>
        ))}
      </ul>
      <p>{words('map:read.merged')}</p>
      <p>{words('map:read.unknown')}</p>
      <p>{words('map:zoom.keys')}</p>
    </details>
  );
}
