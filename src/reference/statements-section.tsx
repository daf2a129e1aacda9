import type { Pack } from '#src/content/pack.ts';
import { additions } from '#src/content/sources.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { ArticleSource } from '#src/reference/article-source.tsx';
import { StatementRow } from '#src/reference/statement-row.tsx';
import { usesOf } from '#src/reference/uses.ts';
import { OutsideLink } from '#src/ui/outside-link.tsx';

const columns = ['id', 'says', 'used'] as const;

/** Every statement of the article, and what comes from elsewhere, each with the places that use it. */
export function StatementsSection({ pack }: { pack: Pack }) {
  const { words } = useWords();
  const uses = usesOf(pack);
  const added = (Object.keys(additions) as (keyof typeof additions)[]).filter((id) => uses.has(id));
  const head = (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {words(`reference:statements.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
  return (
    <>
      <p>{words('reference:statements.lead')}</p>
      <ArticleSource article={pack.article} />
      <table className="statements">
        <caption>{words('reference:statements.caption')}</caption>
        {head}
        <tbody>
          {pack.statements.map((id) => (
            <StatementRow key={id} pack={pack.id} id={id} uses={uses.get(id) ?? []} />
          ))}
        </tbody>
      </table>
      <p>{words('reference:statements.addedLead')}</p>
      <table className="statements">
        <caption>{words('reference:statements.added')}</caption>
        {head}
        <tbody>
          {added.map((id) => {
            const { source, address, sure }: { source: string; address?: string; sure: string } =
              additions[id];
            const title = source === 'ours' ? words('result:cite.ours') : source;
            return (
              <StatementRow key={id} pack={pack.id} id={id} uses={uses.get(id) ?? []}>
                <span className="row-source">
                  {address ? <OutsideLink href={address}>{title}</OutsideLink> : title}{' '}
                  <span className="sure-mark">{words(`result:sure.${sure}`)}</span>
                </span>
              </StatementRow>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
