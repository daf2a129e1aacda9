import { additions, type Addition } from '#src/content/sources.ts';
import type { WordsOf } from '#src/i18n/use-words.ts';
import { OutsideLink } from '#src/ui/outside-link.tsx';

/** One outside source as a list entry, marked as an addition, with how sure it is; nothing for an id that is none. */
export function AddedSource({ id, words }: { id: string; words: WordsOf }) {
  const source = (additions as Readonly<Record<string, Addition>>)[id];
  if (!source) return null;
  const title = source.source === 'ours' ? words('result:cite.ours') : source.source;
  return (
    <li>
      <span className="cite cite-added">
        {words('result:cite.added')} {id}
      </span>{' '}
      {source.address ? <OutsideLink href={source.address}>{title}</OutsideLink> : title}{' '}
      <span className="sure-mark">{words(`result:sure.${source.sure}`)}</span>
    </li>
  );
}
