import { use } from 'react';
import { useWordsNow } from '#src/i18n/use-words-now.ts';
import { StepList } from '#src/runbook/step-list.tsx';
import type { LoadWhole } from '#src/wizard/whole-pack.ts';
import type { WizardProps } from '#src/wizard/wizard-props.ts';

interface Props extends WizardProps {
  readonly fact: string;
  readonly loadWhole: LoadWhole;
}

/**
 * How to find out the answer to a question. It waits for its steps and words, so it must stand in a `Suspense`: the
 * prerendered page holds it already, and React leaves that alone until the rest has arrived.
 */
export function FindOut({ pack, rules, link, fact, loadWhole }: Props) {
  useWordsNow([`${pack.id}-fixes`, 'result']);
  const { findOut } = use(loadWhole());
  return (
    <StepList
      steps={findOut[fact] ?? []}
      facts={link.facts}
      rules={rules}
      prefix={`${pack.id}-fixes:find.${fact}`}
    />
  );
}
