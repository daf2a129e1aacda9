import type { PackId } from '#src/content/catalogue.ts';
import { indifferences, traps } from '#src/content/traps.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { anchorOf } from '#src/reference/anchors.ts';
import { FixNames } from '#src/reference/fix-names.tsx';
import { StatementLinks } from '#src/reference/statement-links.tsx';
import { valuesInWords } from '#src/reference/values-in-words.ts';

/** What a careless reading of the article gets wrong; each line is a test that every reachable case must pass. */
export function TrapsSection({ pack }: { pack: PackId }) {
  const { words, language } = useWords();
  const list = (type: 'conjunction' | 'disjunction', parts: readonly string[]) =>
    new Intl.ListFormat(language, { type }).format(parts);
  const given = (facts: Readonly<Record<string, readonly string[]>>) =>
    list(
      'conjunction',
      Object.entries(facts).map(([fact, values]) =>
        words('reference:traps.fact', {
          name: words(`facts:${fact}.name`),
          values: valuesInWords(fact, values, words, language),
        }),
      ),
    );
  return (
    <ul className="plain-list traps">
      {traps.map(
        (trap, at) =>
          trap.pack === pack && (
            <li key={at} id={anchorOf.trap(at)}>
              {Object.keys(trap.facts).length > 0
                ? words('reference:traps.given', { facts: given(trap.facts) })
                : words('reference:traps.always')}{' '}
              <b>{words(`reference:traps.${trap.are}`)}</b> <FixNames pack={pack} fixes={trap.fixes} />{' '}
              <StatementLinks ids={trap.because.split(' ')} />
            </li>
          ),
      )}
      {indifferences.map(
        (one, at) =>
          one.pack === pack && (
            <li key={`same ${at}`} id={anchorOf.trap(traps.length + at)}>
              {words('reference:traps.same', {
                facts: list(
                  'disjunction',
                  one.to.map((fact) => words(`facts:${fact}.name`)),
                ),
              })}{' '}
              <FixNames pack={pack} fixes={one.fixes} /> <StatementLinks ids={one.because.split(' ')} />
            </li>
          ),
      )}
    </ul>
  );
}
