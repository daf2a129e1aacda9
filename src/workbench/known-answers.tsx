import type { Facts } from '#src/engine/types.ts';
import { isKnown } from '#src/engine/next-question.ts';
import { useWords } from '#src/i18n/use-words.ts';

/** The answers that the link brought along; they are kept. */
export function KnownAnswers({ facts }: { facts: Facts }) {
  const { words } = useWords();
  const known = Object.entries(facts).filter(([, value]) => isKnown(value));
  if (known.length === 0) return null;
  return (
    <section className="known-answers">
      <h2>{words('ui:answers.title')}</h2>
      <ul className="chips">
        {known.map(([fact, value]) => (
          <li key={fact} className="fact-chip" data-fact={fact} data-value={value}>
            <span className="fact-name">{words(`facts:${fact}.name`)}</span>
            <b>{words(`facts:${fact}.values.${value}`)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
