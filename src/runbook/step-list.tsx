import { evaluate } from '#src/engine/evaluate.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import type { Facts, Rules } from '#src/engine/types.ts';
import type { Step } from '#src/content/pack.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { Cites } from '#src/runbook/cites.tsx';
import { CommandBlock } from '#src/i18n/command-block.tsx';

interface Props {
  readonly steps: readonly Step[];
  readonly facts: Facts;
  readonly rules: Rules;
  /** Key of the group that holds the words of the steps. */
  readonly prefix: string;
}

/** Steps in order with their commands; steps that the known answers exclude are left out. */
export function StepList({ steps, facts, rules, prefix }: Props) {
  const { placeOf } = reckonerOf(rules);
  const fitting = steps.filter((step) => !step.when || evaluate(step.when, facts, placeOf) !== 'unmet');
  return (
    <ol className="steps">
      {fitting.map((step) => (
        <li key={step.id}>
          <p>
            <Rich of={`${prefix}.${step.id}`} /> <Cites {...step} />
          </p>
          {step.commands?.map((command) => (
            <CommandBlock key={command.text} command={command} />
          ))}
        </li>
      ))}
    </ol>
  );
}
