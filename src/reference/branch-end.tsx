import { PlaceLink } from '#src/address/place-link.tsx';
import { emptyLink, writeLink } from '#src/case/link.ts';
import type { PackId } from '#src/content/catalogue.ts';
import type { End } from '#src/engine/outline.ts';
import type { Facts } from '#src/engine/types.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { anchorOf } from '#src/reference/anchors.ts';
import { StatusMark } from '#src/ui/status-mark.tsx';

interface Props {
  readonly pack: PackId;
  readonly end: End;
  /** The answers that lead here. */
  readonly facts: Facts;
}

/** Where a branch ends: the known issue, or the fix that comes first, and what would still be asked. */
export function BranchEnd({ pack, end, facts }: Props) {
  const { words } = useWords();
  const search = writeLink({ ...emptyLink, facts, show: end.next === null ? 'question' : 'result' });
  return (
    <div className="tree-end">
      {end.verdict === 'known-issue' && (
        <p>
          <a href="#known-issue">{words(`${pack}-fixes:knownIssue.title`)}</a>
        </p>
      )}
      <p>
        <b>{words('reference:tree.first')}</b>{' '}
        <a href={`#${anchorOf.fix(end.first)}`}>{words(`${pack}:fixes.${end.first}.title`)}</a>{' '}
        <StatusMark status={end.status} label={words(`ui:status.${end.status}`)} shown />
      </p>
      <p className="tree-then">
        {end.next !== null && (
          <>
            {words('reference:tree.asksOn')}{' '}
            <a href={`#${anchorOf.question(end.next)}`}>{words(`facts:${end.next}.name`)}</a>
            {words('reference:tree.asksOnEnd')}{' '}
          </>
        )}
        <PlaceLink to={{ page: 'wizard', pack }} search={search}>
          {words('reference:tree.result')}
        </PlaceLink>
      </p>
    </div>
  );
}
