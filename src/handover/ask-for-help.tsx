import { escalationOf } from '#src/case/escalation.ts';
import type { Facts } from '#src/engine/types.ts';
import type { HandoverProps } from '#src/handover/handover-props.ts';
import { useWords } from '#src/i18n/use-words.ts';

/** Whom to ask when all was tried, in order, and what to have ready. */
export function AskForHelp({ pack, link, facts }: HandoverProps & { facts: Facts }) {
  const { words } = useWords();
  const closing = words(`${pack.id}:fixes.open-vmware-case.title`);
  return (
    <>
      <p>{words('case:escalate.order')}</p>
      <ol className="vendors">
        {escalationOf(pack.id, facts, link.outcomes).map(({ vendor, cites, adds }) => (
          <li key={vendor} data-vendor={vendor}>
            <b>{words(`case:vendors.${vendor}.name`)}</b> {words(`case:vendors.${vendor}.why`)}{' '}
            <span className="cite">{[...cites, ...adds].join(' ')}</span>
          </li>
        ))}
      </ol>
      <p>{words('case:escalate.collect', { fix: closing })}</p>
      <p className="actions">
        <a className="button" href="#handover">
          {words('case:escalate.summary')}
        </a>
      </p>
    </>
  );
}
