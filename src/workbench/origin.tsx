import type { Place } from '#src/evidence/report.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { useBench } from '#src/workbench/bench-store.ts';
import { useAmounts } from '#src/workbench/use-amounts.ts';
import { useTextNames } from '#src/workbench/use-text-names.ts';
import { idOfLine } from '#src/workbench/line-id.ts';

/** Where something stands: a link to the marked line, and the line itself as it was given. */
export function Origin({ place, more = 0 }: { place: Place; more?: number }) {
  const { words } = useWords();
  const { number } = useAmounts();
  const names = useTextNames();
  const several = useBench((bench) => bench.texts.length > 1);
  const line = number(place.line);
  return (
    <p className="origin">
      <a href={`#${idOfLine(place.source, place.line)}`} onClick={(event) => show(event, place)}>
        {several
          ? words('evidence:placeIn', { source: names.get(place.source) ?? '', line })
          : words('evidence:place', { line })}
      </a>
      {more > 0 && <span className="hint"> {words('workbench:alsoIn', { count: more })}</span>}
      <code className="excerpt" translate="no" dir="auto">
        {place.excerpt}
      </code>
    </p>
  );
}

/** Moves to the line without leaving a trace in the address. */
function show(event: { preventDefault: () => void }, { source, line }: Place): void {
  event.preventDefault();
  const target = document.getElementById(idOfLine(source, line));
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'center' });
}
