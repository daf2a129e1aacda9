import { useWords } from '#src/i18n/use-words.ts';

/** The statements that a sentence rests on, small and quiet; what is not in the article says so. */
export function Cites({ cites = [], adds = [] }: { cites?: readonly string[]; adds?: readonly string[] }) {
  const { words } = useWords();
  if (cites.length + adds.length === 0) return null;
  return (
    <span className="cites">
      {cites.length > 0 && <span className="cite">{cites.join(' ')}</span>}
      {adds.length > 0 && (
        <span className="cite cite-added">
          {words('result:cite.added')} {adds.join(' ')}
        </span>
      )}
    </span>
  );
}
