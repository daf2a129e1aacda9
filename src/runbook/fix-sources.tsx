import { PlaceLink } from '#src/address/place-link.tsx';
import type { Fix, Pack } from '#src/content/pack.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { AddedSource } from '#src/i18n/added-source.tsx';
import { OutsideLink } from '#src/ui/outside-link.tsx';

interface Props {
  readonly pack: Pack;
  readonly fix: Fix;
  readonly heading: 'h2' | 'h3' | 'h4';
}

/** The sources of a fix: its article with the statements used, then what comes from elsewhere, marked as such. */
export function FixSources({ pack, fix, heading: Heading }: Props) {
  const { words } = useWords();
  const { article } = pack;
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
            <span className="cites">
              {cited.map((id) => (
                <PlaceLink
                  key={id}
                  className="cite"
                  to={{ page: 'reference', pack: pack.id }}
                  search={`#${id}`}
                  title={words('result:cite.article')}
                >
                  {id}
                </PlaceLink>
              ))}
            </span>
          </li>
        )}
        {added.map((id) => (
          <AddedSource key={id} id={id} words={words} />
        ))}
      </ul>
    </section>
  );
}
