import { PlaceLink } from '#src/address/place-link.tsx';
import { emptyLink, writeLink } from '#src/case/link.ts';
import type { Asked, Branch } from '#src/engine/outline.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { anchorOf } from '#src/reference/anchors.ts';
import { BranchEnd } from '#src/reference/branch-end.tsx';
import { NamedFixes } from '#src/reference/fix-names.tsx';
import { TreeStep } from '#src/reference/tree-step.tsx';
import type { TreeProps } from '#src/reference/tree-props.ts';

/** The answers that lead one way, what they settle, and what follows: a question, a reference to one, or the end. */
export function TreeBranch({ from, branch, ...tree }: TreeProps & { from: Asked; branch: Branch }) {
  const { words } = useWords();
  const { pack, here } = tree;
  const { values, decides, then } = branch;
  const current = here && 'past' in here && here.past === branch ? 'step' : undefined;
  const by = (status: string) => decides.filter((one) => one.status === status).map((one) => one.fix);
  return (
    <li aria-current={current}>
      <ul className="names tree-answers">
        {values.map((value) => (
          <li key={value}>
            <PlaceLink
              to={{ page: 'wizard', pack }}
              search={writeLink({ ...emptyLink, facts: { ...from.facts, [from.question]: value } })}
            >
              {words(`facts:${from.question}.values.${value}`)}
            </PlaceLink>
          </li>
        ))}
      </ul>
      {current && <p className="here">{words('reference:tree.here')}</p>}
      <ul className="effects">
        <NamedFixes of="applies" pack={pack} fixes={by('applies')} />
        <NamedFixes of="ruledOut" pack={pack} fixes={by('ruled-out')} />
      </ul>
      {'verdict' in then && <BranchEnd pack={pack} end={then} facts={branch.facts} />}
      {'question' in then && <Onward {...tree} branch={branch} part={then} />}
    </li>
  );
}

/** What is asked next: in full at its first place, by its number everywhere else. */
function Onward({ branch, part, ...tree }: TreeProps & { branch: Branch; part: Asked }) {
  const { words } = useWords();
  const place = tree.numbers.get(part);
  if (!place || place.home === branch) return <TreeStep {...tree} part={part} />;
  return (
    <p className="tree-then">
      <a href={`#${anchorOf.step(place.number)}`}>
        {words('reference:tree.continues', {
          number: place.number,
          question: words(`${tree.pack}:questions.${part.question}.ask`),
        })}
      </a>
    </p>
  );
}
