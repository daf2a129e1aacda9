import type { Fix, Pack } from '#src/content/pack.ts';
import { additions, articles } from '#src/content/sources.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { OutsideLink } from '#src/ui/outside-link.tsx';

interface Props {
  readonly pack: Pack;
  readonly fix: Fix;
  readonly heading: 'h2' | 'h3';
}

/** The sources of a fix: its article with the statements used, then what comes from elsewhere, marked as such. */
export function FixSources({ pack, fix, heading: Heading }: Props) {
  const { words } = useWords();
  const article = articles[pack.article as keyof typeof articles];
  const parts = [fix, ...fix.steps, ...fix.notes, ...fix.verify, ...fix.undo];
  const cited = [...new Set(parts.flatMap((part) => part.cites ?? []))].sort();
  const added = [...new Set(parts.flatMap((part) => part.adds ?? []))].sort();
  return (
    <section className="fix-part fix-sources">
      <Heading>{words('result:fix.sources')}</Heading>
      <ul>
        {cited.length > 0 && (
          <li>
            <OutsideLink href={article.address}>
              {article.publisher} · {article.title}
            </OutsideLink>{' '}
            <span className="cite">{cited.join(' ')}</span>
          </li>
        )}
        {added.map((id) => (
          <AddedSource key={id} id={id} />
        ))}
      </ul>
    </section>
  );
}

/** One outside source, with how sure it is. */
export function AddedSource({ id }: { id: string }) {
  const { words } = useWords();
  const source: { source: string; address?: string; sure: string } | undefined =
    additions[id as keyof typeof additions];
  if (!source) return null;
  const title = source.source === 'ours' ? words('ui:cite.ours') : source.source;
  return (
    <li>
      <span className="cite cite-added">
        {words('ui:cite.added')} {id}
      </span>{' '}
      {source.address ? <OutsideLink href={source.address}>{title}</OutsideLink> : title}{' '}
      <span className="sure-mark">{words(`result:sure.${source.sure}`)}</span>
    </li>
  );
}
