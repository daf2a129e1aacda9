import { explain, type Explanation } from '#src/engine/explain.ts';
import type { Rules } from '#src/engine/types.ts';
import { orderedFacts } from '#src/content/vocabulary.ts';
import { inARow } from '#src/i18n/in-a-row.ts';
import { useWords, type WordsOf } from '#src/i18n/use-words.ts';
import { answerQuoted, phrase } from '#src/wizard/answer-in-words.ts';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** Why a fix stands as it does, in one or two sentences that name the answers, and what would change it. */
export function Because({ pack, rules, link, fix }: WizardProps & { fix: string }) {
  const { words, language } = useWords();
  const rule = pack.fixes.find((one) => one.id === fix);
  if (!rule) return null;
  const explanation = explain(rules, rule, link.facts);
  const sentences = sentencesOf(explanation, words, pack.id, rules);
  return <span className="because">{inARow(sentences, language)}</span>;
}

function sentencesOf(
  { status, because, open, unasked, wouldChange }: Explanation,
  words: WordsOf,
  pack: string,
  rules: Rules,
): string[] {
  const sentences: string[] = [];
  if (because.length > 0)
    sentences.push(
      words('ui:because.given', {
        list: phrase(
          because.map((one) => answerQuoted(one.fact, one.value, words)),
          words,
        ),
      }),
    );
  if (open.length > 0)
    sentences.push(
      words('ui:because.open', {
        list: phrase(
          open.map((fact) => words(`facts:${fact}.name`)),
          words,
        ),
      }),
    );
  if (unasked.length > 0 && open.length === 0) {
    sentences.push(
      words('ui:because.unasked', {
        list: phrase(
          unasked.map((id) => words(`${pack}-fixes:unasked.${id}`)),
          words,
        ),
      }),
    );
  }
  const back = wouldChange.filter((one) => one.status !== 'ruled-out');
  if (status === 'ruled-out' && back.length > 0) {
    sentences.push(words('ui:because.change', { list: phrase(inSpans(back, rules, words), words, 'or') }));
  }
  return sentences;
}

/** The answers one by one; three and more of a scale, which always stand side by side, as a span. */
function inSpans(answers: Explanation['because'], { facts }: Rules, words: WordsOf): string[] {
  return facts.flatMap(({ fact }) => {
    const named = answers.filter((one) => one.fact === fact);
    const quoted = named.map(({ value }) => answerQuoted(fact, value, words));
    if (fact !== orderedFacts[0] || named.length < 3) return quoted;
    return words('ui:because.span', { from: quoted[0]!, to: quoted.at(-1)! });
  });
}
