import type { Article } from '#src/content/sources.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { OutsideLink } from '#src/ui/outside-link.tsx';

/** The article with its address and dates. */
export function ArticleSource({ article }: { article: Article }) {
  const { words } = useWords();
  return (
    <p className="article-source">
      <OutsideLink href={article.address}>
        {article.publisher} · {article.title}
      </OutsideLink>
      <br />
      {article.modified
        ? words('reference:dates', { published: article.published ?? '', modified: article.modified })
        : words('reference:noDates', { legacy: article.legacyId ?? '' })}
    </p>
  );
}
