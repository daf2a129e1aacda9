import type { PackHead } from '#src/content/pack.ts';
import { rulesOf } from '#src/content/rules.ts';
import { Choice } from '#src/embed-guide/choice.tsx';
import { useWords } from '#src/i18n/use-words.ts';

interface Props {
  readonly pack: PackHead;
  readonly facts: Readonly<Record<string, string>>;
  readonly onChange: (facts: Readonly<Record<string, string>>) => void;
}

/** What is known of every case at the place where the code will stand: these questions are then not asked. */
export function KnownFacts({ pack, facts, onChange }: Props) {
  const { words } = useWords();
  return (
    <details className="known-facts">
      <summary>{words('embed:guide.facts')}</summary>
      <p className="hint">{words('embed:guide.factsHint')}</p>
      <div className="embed-choices">
        {rulesOf(pack).facts.map(({ fact, values }) => (
          <Choice
            key={fact}
            name={words(`facts:${fact}.name`)}
            value={facts[fact] ?? ''}
            options={[
              { value: '', name: words('embed:guide.ask') },
              ...values.map((value) => ({ value, name: words(`facts:${fact}.values.${value}`) })),
            ]}
            onChoose={(value) => onChange({ ...facts, [fact]: value })}
          />
        ))}
      </div>
    </details>
  );
}
