import { isAddition } from '#src/content/sources.ts';
import { useWords } from '#src/i18n/use-words.ts';

/** Statements by id, each leading to its row on this page. */
export function StatementLinks({ ids }: { ids: readonly string[] }) {
  const { words } = useWords();
  return (
    <span className="cites">
      {[...ids]
        .sort((one, other) => Number(isAddition(one)) - Number(isAddition(other)))
        .map((id) => (
          <a
            key={id}
            className={isAddition(id) ? 'cite cite-added' : 'cite'}
            href={`#${id}`}
            title={words(isAddition(id) ? 'result:cite.addedLong' : 'result:cite.article')}
          >
            {id}
          </a>
        ))}
    </span>
  );
}
