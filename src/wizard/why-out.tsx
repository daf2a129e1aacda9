import type { NextStep } from '#src/case/next-step.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { Because } from '#src/wizard/because.tsx';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

interface Props extends WizardProps {
  readonly fix: string;
  readonly byTrying: NextStep['ruledOut'];
}

/** Why a fix is out on a result: what was tried before, else the answers. */
export function WhyOut({ fix, byTrying, ...wizard }: Props) {
  const { words } = useWords();
  const by = byTrying.find((one) => one.fix === fix)?.by;
  if (!by) return <Because {...wizard} fix={fix} />;
  const title = words(`${wizard.pack.id}:fixes.${by.fix}.title`);
  return <span className="because">{words(`result:sinceTried.${by.outcome}`, { fix: title })}</span>;
}
