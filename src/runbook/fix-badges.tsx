import type { Fix } from '#src/content/pack.ts';
import { useWords } from '#src/i18n/use-words.ts';

/** What a fix costs, in words: whether it is recommended, downtime, effort, and what may be lost. */
export function FixBadges({ fix }: { fix: Fix }) {
  const { words } = useWords();
  const hazards = fix.hazards.filter((hazard) => hazard !== 'none');
  return (
    <ul className="badges">
      {fix.recommended && <li className="badge badge-good">{words('result:badge.recommended')}</li>}
      <li className={fix.downtime === 'none' ? 'badge' : 'badge badge-warn'}>
        {words(`result:downtime.${fix.downtime}`)}
      </li>
      <li className="badge">{words(`result:effort.${fix.effort}`)}</li>
      {hazards.map((hazard) => (
        <li key={hazard} className="badge badge-warn">
          {words(`result:hazard.${hazard}`)}
        </li>
      ))}
    </ul>
  );
}
