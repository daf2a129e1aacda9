import { rankFixes } from '#src/engine/rank-fixes.ts';
import { useWords } from '#src/i18n/use-words.ts';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

/** On a phone: a bar that tells how many fixes are open and leads to them. */
export function SideJump({ rules, link }: WizardProps) {
  const { words } = useWords();
  const open = rankFixes(rules, link.facts, link.outcomes).filter((fix) => fix.status !== 'ruled-out');
  return (
    <a className="side-jump" href="#so-far">
      {words('ui:open.jump', { count: open.length })}
    </a>
  );
}
