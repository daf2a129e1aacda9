import { useMemo } from 'react';
import { useCaseLink } from '#src/address/use-case-link.ts';
import type { PackId } from '#src/content/catalogue.ts';
import type { Asked } from '#src/engine/outline.ts';
import { useWords } from '#src/i18n/use-words.ts';
import { casePlace } from '#src/reference/case-place.ts';
import { numbered } from '#src/reference/numbered.ts';
import { TreeStep } from '#src/reference/tree-step.tsx';

const shortenings = ['ends', 'alike', 'same', 'unknown'] as const;

/** The decision tree as nested lists, from the first question to the fix that is certain. */
export function TreeSection({ pack, outline }: { pack: PackId; outline: Asked }) {
  const { words } = useWords();
  const { link } = useCaseLink();
  const numbers = useMemo(() => numbered(outline), [outline]);
  const here = useMemo(() => casePlace(outline, link.facts), [outline, link.facts]);
  return (
    <>
      <p>{words('reference:tree.how', { count: numbers.size })}</p>
      <ul className="plain-list">
        {shortenings.map((rule) => (
          <li key={rule}>{words(`reference:tree.${rule}`)}</li>
        ))}
      </ul>
      <TreeStep pack={pack} part={outline} numbers={numbers} here={here} />
    </>
  );
}
