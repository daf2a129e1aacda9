import { PlaceLink } from '#src/address/place-link.tsx';
import { emptyLink, writeLink } from '#src/case/link.ts';
import type { Asked } from '#src/engine/outline.ts';
import { UNKNOWN } from '#src/engine/types.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { anchorOf } from '#src/reference/anchors.ts';
import type { TreeProps } from '#src/reference/tree-props.ts';
import { TreeBranch } from '#src/reference/tree-branch.tsx';

/** One question of the tree with its answers and all that follows. */
export function TreeStep({ part, ...tree }: TreeProps & { part: Asked }) {
  const { words } = useWords();
  const { pack, numbers, here } = tree;
  const number = numbers.get(part)?.number ?? 0;
  const search = writeLink({ ...emptyLink, facts: part.facts });
  const current = here && 'at' in here && here.at === part ? 'step' : undefined;
  const unknown = { ...emptyLink, facts: { ...part.facts, [part.question]: UNKNOWN } };
  return (
    <div className="tree-step" id={anchorOf.step(number)}>
      <p className="tree-question" aria-current={current}>
        <span className="tree-number">{number}</span>
        <PlaceLink to={{ page: 'wizard', pack }} search={search}>
          {words(`${pack}:questions.${part.question}.ask`)}
        </PlaceLink>
      </p>
      {current && <p className="here">{words('reference:tree.here')}</p>}
      <ol className="tree">
        {part.branches.map((branch) => (
          <TreeBranch key={branch.values.join(' ')} {...tree} from={part} branch={branch} />
        ))}
        <li>
          <PlaceLink to={{ page: 'wizard', pack }} search={writeLink(unknown)}>
            {words('ui:question.dontKnow')}
          </PlaceLink>
          <p className="tree-then">
            {part.afterUnknown === null
              ? words('reference:tree.unknownEnds')
              : words('reference:tree.unknownThen', {
                  question: words(`${pack}:questions.${part.afterUnknown}.ask`),
                })}
          </p>
        </li>
      </ol>
    </div>
  );
}
