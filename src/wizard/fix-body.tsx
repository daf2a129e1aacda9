import type { CaseLink } from '#src/case/link.ts';
import type { Fix, Pack, Step } from '#src/content/pack.ts';
import type { Facts, Rules } from '#src/engine/types.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { DependsOn } from '#src/wizard/depends-on.tsx';
import { FixNotes } from '#src/runbook/fix-notes.tsx';
import { FixSources } from '#src/runbook/fix-sources.tsx';
import { StepList } from '#src/runbook/step-list.tsx';
import { useSlots } from '#src/wizard/use-slots.ts';

interface Props {
  readonly pack: Pack;
  readonly rules: Rules;
  readonly facts: Facts;
  readonly fix: Fix;
  readonly link: CaseLink;
  /** The heading above the parts; theirs is one below. */
  readonly under: 'h1' | 'h2';
}

/** A fix in full: why, what to know first, steps, how to verify, how to undo, sources. */
export function FixBody({ pack, rules, facts, fix, link, under }: Props) {
  const { words } = useWords();
  const { Hands } = useSlots();
  const prefix = `${pack.id}-fixes:${fix.id}`;
  const Heading = under === 'h1' ? 'h2' : 'h3';
  const part = (name: 'steps' | 'verify' | 'undo', steps: readonly Step[]) =>
    steps.length > 0 && (
      <section className={`fix-part fix-${name}`}>
        <Heading>{words(`result:fix.${name}`)}</Heading>
        <StepList steps={steps} facts={facts} rules={rules} prefix={`${prefix}.${name}`} />
      </section>
    );
  return (
    <div className="fix-body">
      <p>
        <Rich of={`${prefix}.why`} />
      </p>
      <FixNotes pack={pack} rules={rules} facts={facts} fix={fix} />
      <DependsOn pack={pack} rules={rules} link={link} fix={fix} />
      {part('steps', fix.steps)}
      {Hands && <Hands pack={pack} rules={rules} link={link} fix={fix.id} heading={Heading} />}
      {part('verify', fix.verify)}
      {part('undo', fix.undo)}
      <p className="versions">
        <b>{words('result:fix.versions')}</b> <Rich of={`${prefix}.versions`} />
      </p>
      <FixSources pack={pack} fix={fix} heading={Heading} />
    </div>
  );
}
