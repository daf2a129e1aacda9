import { factsIn } from '#src/engine/evaluate.ts';
import { isKnown } from '#src/engine/next-question.ts';
import type { Fix } from '#src/content/pack.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { QuestionLinks } from '#src/wizard/question-links.tsx';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** Facts that would make the steps of this fix more exact and are not known yet, each with the way to answer it. */
export function DependsOn({ pack, rules, link, fix }: WizardProps & { fix: Fix }) {
  const { words } = useWords();
  const parts = [...fix.steps, ...fix.notes, ...fix.verify, ...fix.undo];
  const mentioned = [fix.when, ...parts.flatMap((part) => (part.when ? [part.when] : []))].flatMap(factsIn);
  const open = rules.facts
    .map((rule) => rule.fact)
    .filter((fact) => mentioned.includes(fact) && !isKnown(link.facts[fact]));
  if (open.length === 0) return null;
  return (
    <details className="depends-on">
      <summary>{words('result:fix.dependsOn', { count: open.length })}</summary>
      <QuestionLinks pack={pack} link={link} facts={open} />
    </details>
  );
}
