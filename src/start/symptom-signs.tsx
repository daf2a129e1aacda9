import type { PackId } from '#src/content/catalogue.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useSpeaker } from '#src/i18n/use-words.ts';

/** The literal texts and signs by which a symptom is recognised. */
export function SymptomSigns({ pack }: { pack: PackId }) {
  const i18n = useSpeaker();
  const signs: unknown = i18n.getResource(i18n.language, 'start', `symptoms.${pack}.signs`);
  const ids = typeof signs === 'object' && signs !== null ? Object.keys(signs) : [];
  return (
    <ul className="signs">
      {ids.map((id) => (
        <li key={id} className="sign">
          <Rich of={`start:symptoms.${pack}.signs.${id}`} />
        </li>
      ))}
    </ul>
  );
}
