import type { PackId } from '#src/content/catalogue.ts';
import { vocabulary, type FactId } from '#src/content/vocabulary.ts';
import type { Condition } from '#src/engine/types.ts';
import { useWords, type WordsOf } from '#src/i18n/use-words.ts';
import { anchorOf } from '#src/reference/anchors.ts';
import { valuesInWords } from '#src/reference/values-in-words.ts';

/** A condition in words, as a nested list that keeps its "all of", "one of" and "not"; each fact leads to its question. */
export function ConditionWords({ pack, condition }: { pack: PackId; condition: Condition }) {
  const { words, language } = useWords();
  if ('all' in condition) return <Parts pack={pack} kind="all" parts={condition.all} />;
  if ('any' in condition) return <Parts pack={pack} kind="any" parts={condition.any} />;
  if ('not' in condition) return <Parts pack={pack} kind="not" parts={[condition.not]} />;
  if ('unasked' in condition)
    return (
      <span className="condition-leaf">
        {words('reference:condition.unasked', { what: words(`${pack}-fixes:unasked.${condition.unasked}`) })}
      </span>
    );
  return (
    <span className="condition-leaf">
      <a href={`#${anchorOf.question(condition.fact)}`}>{words(`facts:${condition.fact}.name`)}</a>
      {words('reference:condition.of', { values: valuesOf(condition, words, language) })}
    </span>
  );
}

function Parts({ pack, kind, parts }: { pack: PackId; kind: string; parts: readonly Condition[] }) {
  const { words } = useWords();
  return (
    <>
      {words(`reference:condition.${kind}`, { count: parts.length })}
      <ul className="condition">
        {parts.map((part, at) => (
          <li key={at}>
            <ConditionWords pack={pack} condition={part} />
          </li>
        ))}
      </ul>
    </>
  );
}

function valuesOf(condition: Extract<Condition, { fact: string }>, words: WordsOf, language: string): string {
  const named = (value: string) => words(`facts:${condition.fact}.values.${value}`);
  if ('before' in condition) {
    const scale: readonly string[] = vocabulary[condition.fact as FactId];
    const last = scale[scale.indexOf(condition.before) - 1] ?? condition.before;
    return words('reference:condition.before', { value: named(last) });
  }
  if ('atLeast' in condition)
    return words('reference:condition.atLeast', { value: named(condition.atLeast) });
  const values = 'is' in condition ? [condition.is] : condition.in;
  return valuesInWords(condition.fact, values, words, language);
}
