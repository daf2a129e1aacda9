import { PlaceLink } from '#src/address/place-link.tsx';
import type { Fix, Pack, Step } from '#src/content/pack.ts';
import type { Rules } from '#src/engine/types.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { anchorOf } from '#src/reference/anchors.ts';
import { ConditionWords } from '#src/reference/condition-words.tsx';
import { FixBadges } from '#src/runbook/fix-badges.tsx';
import { FixNotes } from '#src/runbook/fix-notes.tsx';
import { FixSources } from '#src/runbook/fix-sources.tsx';
import { StepList } from '#src/runbook/step-list.tsx';

interface Props {
  readonly pack: Pack;
  readonly rules: Rules;
  readonly fix: Fix;
}

/** A fix in full: when it fits, in words made from its condition, then its steps, checks, way back and sources. */
export function FixSection({ pack, rules, fix }: Props) {
  const { words } = useWords();
  const prefix = `${pack.id}-fixes:${fix.id}`;
  const part = (name: 'steps' | 'verify' | 'undo', steps: readonly Step[]) =>
    steps.length > 0 && (
      <>
        <h4>{words(`result:fix.${name}`)}</h4>
        <StepList steps={steps} facts={{}} rules={rules} prefix={`${prefix}.${name}`} />
      </>
    );
  return (
    <section className="reference-part" id={anchorOf.fix(fix.id)}>
      <h3>
        <PlaceLink to={{ page: 'fix', fix: fix.id }}>{words(`${pack.id}:fixes.${fix.id}.title`)}</PlaceLink>
      </h3>
      <p>
        <Rich of={`${prefix}.summary`} />
      </p>
      <FixBadges fix={fix} />
      <h4>{words('reference:fix.when')}</h4>
      <div className="condition-root">
        <ConditionWords pack={pack.id} condition={fix.when} />
      </div>
      <Likelier pack={pack} fix={fix} />
      <p>
        <Rich of={`${prefix}.why`} />
      </p>
      <FixNotes pack={pack} rules={rules} facts={{}} fix={fix} />
      {part('steps', fix.steps)}
      {part('verify', fix.verify)}
      {part('undo', fix.undo)}
      <p className="versions">
        <b>{words('result:fix.versions')}</b> <Rich of={`${prefix}.versions`} />
      </p>
      <FixSources pack={pack} fix={fix} heading="h4" />
    </section>
  );
}

/** What moves the fix up or down the list without deciding whether it fits. */
function Likelier({ pack, fix }: { pack: Pack; fix: Fix }) {
  const { words } = useWords();
  if (!fix.likelier) return null;
  return (
    <ul className="effects">
      {fix.likelier.map((one, at) => (
        <li key={at}>
          <b>{words(one.by > 0 ? 'reference:fix.likelier' : 'reference:fix.lessLikely')}</b>{' '}
          <ConditionWords pack={pack.id} condition={one.when} />
        </li>
      ))}
    </ul>
  );
}
