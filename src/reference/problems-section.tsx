import { signatures } from '#src/evidence/foreign-signatures.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { anchorOf } from '#src/reference/anchors.ts';

/** Problems that neither article covers: what to do next, and the words by which they are recognised. */
export function ProblemsSection() {
  const { words } = useWords();
  return (
    <>
      <p>{words('reference:problems.lead')}</p>
      {signatures.map(({ id, ways }) => (
        <section key={id} id={anchorOf.problem(id)} className="problem">
          <h3>{words(`evidence:outOfScope.${id}.title`)}</h3>
          <p>
            <Rich of={`evidence:outOfScope.${id}.next`} />
          </p>
          <details>
            <summary>{words('reference:problems.words', { count: ways.length })}</summary>
            <ul className="signature-ways" translate="no">
              {ways.map((way) => (
                <li key={way.join(' ')}>
                  <code>{way.join(' … ')}</code>
                </li>
              ))}
            </ul>
          </details>
        </section>
      ))}
    </>
  );
}
