import { reckonerOf } from '#src/engine/reckoner.ts';
import type { HandsProps } from '#src/hands/hands-props.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';

const ways = [
  { id: 'lighter', step: 'lighter', undo: 'conf', adds: ['E30'] },
  { id: 'full', step: 'clear-vss', undo: 'tools', adds: [] },
] as const;

/** The two ways side by side (the lighter one is not in the article), and what either means on the host at hand. */
export function ToolsWays({ pack, rules, link, fix, heading: Heading }: HandsProps) {
  const { words } = useWords();
  const esxi = link.facts['esxi'];
  const { placeOf } = reckonerOf(rules);
  const isKnown = esxi !== undefined && placeOf('esxi', esxi) >= 0;
  const isBefore41 = isKnown && placeOf('esxi', esxi) < placeOf('esxi', '4.1');
  const prefix = `${pack.id}-fixes:${fix}`;
  return (
    <section className="panel hands" data-hands="tools-ways">
      <Heading>{words('case:tools.title')}</Heading>
      <div className="side-by-side">
        {ways.map(({ id, step, undo, adds }) => (
          <article key={id}>
            <p className="choice-title">{words(`case:tools.${id}`)}</p>
            <ul className="badges">
              <li className={id === 'full' ? 'badge badge-warn' : 'badge'}>
                {words(`case:tools.${id}Cost`)}
              </li>
              {adds.map((add) => (
                <li key={add} className="cite cite-added">
                  {words('result:cite.added')} {add}
                </li>
              ))}
            </ul>
            <p>
              <Rich of={`${prefix}.steps.${step}`} />
            </p>
            <p className="hint">
              <b>{words('result:fix.undo')}</b> <Rich of={`${prefix}.undo.${undo}`} />
            </p>
          </article>
        ))}
      </div>
      {isKnown ? (
        <p>
          <Rich of={`${prefix}.notes.${isBefore41 ? 'sync-driver-before-41' : 'no-sync-driver-41'}`} />
        </p>
      ) : (
        <p className="hint">{words('case:tools.askVersion')}</p>
      )}
    </section>
  );
}
