import { explain, type Explanation } from '#src/engine/explain.ts';
import { useWords, type WordsOf } from '#src/i18n/use-words.ts';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** Why a fix stands as it does, in one or two sentences that name the answers, and what would change it. */
export function Because({ pack, rules, link, fix }: WizardProps & { fix: string }) {
  const { words, language } = useWords();
  const rule = pack.fixes.find((one) => one.id === fix);
  if (!rule) return null;
  const explanation = explain(rules, rule, link.facts);
  const list = new Intl.ListFormat(language, { style: 'short', type: 'conjunction' });
  const sentences = sentencesOf(explanation, words, pack.id, (parts) => list.format(parts));
  return <span className="because">{sentences.join(language === 'ja' ? '' : ' ')}</span>;
}

/** Answers that say nothing without the name of their fact. */
const bare = ['yes', 'no'];

function sentencesOf(
  { status, because, open, unasked, wouldChange }: Explanation,
  words: WordsOf,
  pack: string,
  list: (parts: string[]) => string,
): string[] {
  const named = (fact: string, value: string): string =>
    bare.includes(value)
      ? words('ui:because.answer', {
          name: words(`facts:${fact}.name`),
          value: words(`facts:${fact}.values.${value}`),
        })
      : words(`facts:${fact}.values.${value}`);
  const sentences: string[] = [];
  if (because.length > 0)
    sentences.push(
      words('ui:because.given', { list: list(because.map((one) => named(one.fact, one.value))) }),
    );
  if (open.length > 0)
    sentences.push(words('ui:because.open', { list: list(open.map((fact) => words(`facts:${fact}.name`))) }));
  if (unasked.length > 0 && open.length === 0) {
    sentences.push(
      words('ui:because.unasked', { list: list(unasked.map((id) => words(`${pack}-fixes:unasked.${id}`))) }),
    );
  }
  const back = wouldChange.filter((one) => one.status !== 'ruled-out');
  if (status === 'ruled-out' && back.length > 0) {
    sentences.push(
      words('ui:because.change', { list: list(back.slice(0, 3).map((one) => named(one.fact, one.value))) }),
    );
  }
  return sentences;
}
