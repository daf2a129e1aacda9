import { PlaceLink } from '#src/address/place-link.tsx';
import type { Pack } from '#src/content/pack.ts';
import { knownTexts } from '#src/evidence/known-texts.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { CodeTables } from '#src/reference/code-tables.tsx';
import { TextEntry } from '#src/reference/text-entry.tsx';

const kinds = ['message', 'log', 'output', 'command', 'sentence'] as const;

/** Every text that the evidence page knows for an article, an example of each, and what it makes of it. */
export function TextsSection({ pack }: { pack: Pack }) {
  const { words } = useWords();
  const texts = knownTexts.filter((one) => one.packs.includes(pack.id));
  return (
    <>
      <p>
        {words('reference:texts.lead')}{' '}
        <PlaceLink to={{ page: 'evidence' }}>{words('reference:texts.page')}</PlaceLink>
      </p>
      {kinds.map((kind) => (
        <section key={kind}>
          <h3>{words(`reference:texts.groups.${kind}`)}</h3>
          <ul className="known-texts">
            {texts
              .filter((one) => one.kind === kind)
              .map((one) => (
                <TextEntry key={one.id} pack={pack} text={one} />
              ))}
          </ul>
        </section>
      ))}
      {pack.questions.some(({ fact }) => fact === 'vss-writers') && <CodeTables />}
    </>
  );
}
