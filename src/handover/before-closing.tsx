import type { Pack } from '#src/content/pack.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';

/** What to verify over the next job before the case is closed: for every case of the article, and for the fix that helped. */
export function BeforeClosing({ pack, helped }: { pack: Pack; helped: string }) {
  const { words } = useWords();
  const fix = pack.fixes.find((one) => one.id === helped);
  return (
    <section className="tried-note">
      <h2>{words('case:solved.title')}</h2>
      <ol>
        <li>{words(`${pack.id}-fixes:solved`)}</li>
        {fix?.verify.map((step) => (
          <li key={step.id}>
            <Rich of={`${pack.id}-fixes:${helped}.verify.${step.id}`} />
          </li>
        ))}
        {fix?.hazards.includes('consistency') && <li>{words('case:solved.consistency')}</li>}
        <li>{words('case:solved.again')}</li>
      </ol>
      <p>
        <a href="#handover">{words('case:solved.summary')}</a>
      </p>
    </section>
  );
}
