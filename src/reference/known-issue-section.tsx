import { PlaceLink } from '#src/address/place-link.tsx';
import type { Pack } from '#src/content/pack.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { ConditionWords } from '#src/reference/condition-words.tsx';
import { Cites } from '#src/runbook/cites.tsx';

/** The known issue: what it is, the conditions that must all hold, and its fixes in the article's order. */
export function KnownIssueSection({ pack, issue }: { pack: Pack; issue: NonNullable<Pack['knownIssue']> }) {
  const { words } = useWords();
  return (
    <>
      <h3>{words(`${pack.id}-fixes:knownIssue.title`)}</h3>
      <p>
        <Rich of={`${pack.id}-fixes:knownIssue.summary`} />{' '}
        <Cites cites={issue.cites} adds={issue.adds ?? []} />
      </p>
      <h4>{words('reference:issue.when')}</h4>
      <div className="condition-root">
        <ConditionWords pack={pack.id} condition={issue.when} />
      </div>
      <h4>{words('reference:issue.fixes')}</h4>
      <ol className="plain-list">
        {issue.fixes.map((fix) => (
          <li key={fix}>
            <PlaceLink to={{ page: 'fix', fix }}>{words(`${pack.id}:fixes.${fix}.title`)}</PlaceLink>{' '}
            <Rich of={`${pack.id}-fixes:${fix}.summary`} />
          </li>
        ))}
      </ol>
    </>
  );
}
