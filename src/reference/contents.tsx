import type { Pack } from '#src/content/pack.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { anchorOf, type Section } from '#src/reference/anchors.ts';

/** The table of contents: the sections, and below them each question and each fix. */
export function Contents({ pack, shown }: { pack: Pack; shown: readonly Section[] }) {
  const { words } = useWords();
  const inside = (section: Section): readonly (readonly [string, string])[] => {
    if (section === 'questions')
      return pack.questions.map(({ fact }) => [
        anchorOf.question(fact),
        words(`${pack.id}:questions.${fact}.ask`),
      ]);
    if (section === 'fixes')
      return pack.fixes.map(({ id }) => [anchorOf.fix(id), words(`${pack.id}:fixes.${id}.title`)]);
    return [];
  };
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{words('reference:contents')}</h2>
      <ol>
        {shown.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{words(`reference:sections.${section}`)}</a>
            {inside(section).length > 0 && (
              <ul>
                {inside(section).map(([anchor, title]) => (
                  <li key={anchor}>
                    <a href={`#${anchor}`}>{title}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
