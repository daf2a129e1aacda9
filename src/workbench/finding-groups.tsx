import { useWords } from '#src/i18n/use-words.ts';
import type { Facts } from '#src/engine/types.ts';
import { accept, useBench } from '#src/workbench/bench-store.ts';
import type { Group, Whole } from '#src/workbench/combine-reports.ts';
import { FindingCard } from '#src/workbench/finding-card.tsx';
import { nearerCause, type Nearer } from '#src/workbench/nearer-cause.ts';
import { NearerTip } from '#src/workbench/nearer-tip.tsx';

/** All findings, each to be taken or turned down; what contradicts each other stands side by side. */
export function FindingGroups({ whole, known }: { whole: Whole; known: Facts }) {
  const { words, has } = useWords();
  const accepted = useBench((bench) => bench.accepted);
  const conflicts = whole.groups.filter((group) => group.proposals.length > 1);
  const single = whole.groups.filter((group) => group.proposals.length === 1);
  const certain = single.flatMap(({ proposals }) =>
    proposals.flatMap(({ finding }) => (finding.sure === 'high' ? [finding] : [])),
  );
  const open = certain.filter(({ fact, value }) => accepted[fact] !== value);
  const cards = (group: Group, nearer: Nearer | null) =>
    group.proposals.map((proposal) => (
      <FindingCard
        key={proposal.finding.value}
        proposal={proposal}
        known={known[group.fact]}
        named={group.proposals.length === 1}
        nearer={proposal.finding.value === nearer?.value}
      />
    ));
  return (
    <>
      {certain.length > 1 && open.length > 0 && (
        <p className="accept-certain">
          <button
            type="button"
            className="button"
            onClick={() => open.forEach(({ fact, value }) => accept(fact, value))}
          >
            {words('workbench:useCertain', { count: open.length })}
          </button>
        </p>
      )}
      {conflicts.map((group) => {
        const nearer = nearerCause(group, whole.remarks);
        return (
          <section key={group.fact} className="conflict">
            <h3>
              {has(`evidence:conflict.${group.fact}`)
                ? words(`evidence:conflict.${group.fact}`)
                : words(`facts:${group.fact}.name`)}
            </h3>
            <p className="hint">{words('evidence:conflict.lead')}</p>
            {nearer && <NearerTip nearer={nearer} />}
            <ul className="findings">{cards(group, nearer)}</ul>
          </section>
        );
      })}
      {single.length > 0 && <ul className="findings">{single.map((group) => cards(group, null))}</ul>}
    </>
  );
}
