import { PlaceLink } from '#src/address/place-link.tsx';
import type { PackId } from '#src/content/catalogue.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useSpeaker, useWords } from '#src/i18n/use-words.ts';

/** What one sees, in the literal texts and signs by which the symptom is recognised. */
export function SymptomSection({ pack }: { pack: PackId }) {
  const { words } = useWords();
  const i18n = useSpeaker();
  const signs: unknown = i18n.getResource(i18n.language, 'start', `symptoms.${pack}.signs`);
  const ids = typeof signs === 'object' && signs !== null ? Object.keys(signs) : [];
  return (
    <>
      <p>{words(`start:symptoms.${pack}.lead`)}</p>
      <p>{words('reference:symptom.signs')}</p>
      <ul className="plain-list">
        {ids.map((id) => (
          <li key={id}>
            <Rich of={`start:symptoms.${pack}.signs.${id}`} />
          </li>
        ))}
      </ul>
      <p>
        <PlaceLink to={{ page: 'wizard', pack }}>{words('reference:symptom.wizard')}</PlaceLink>
      </p>
    </>
  );
}
