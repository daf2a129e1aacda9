import { partsOf, type SnapshotTool, type SnapshotWish } from '#src/case/command-snapshot.ts';
import { useWords } from '#src/i18n/use-words.ts';

/** Each argument of the command in its order, with what it means. */
export function ArgumentLegend({ tool, wish }: { tool: SnapshotTool; wish: SnapshotWish }) {
  const { words } = useWords();
  return (
    <dl className="argument-legend" aria-label={words('case:builder.legend')}>
      {partsOf(tool, wish).map(({ id, text }) => (
        <div key={id} data-part={id}>
          <dt>
            <code translate="no">{text}</code>
          </dt>
          <dd>
            {words(`case:builder.parts.${id}`)}
            {id === 'quiesce' && <b> {words('case:builder.off')}</b>}
            {id === 'memory' && <b> {words(wish.memory ? 'case:builder.onWord' : 'case:builder.off')}</b>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
