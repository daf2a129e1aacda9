import { isKnown } from '#src/engine/next-question.ts';
import { Rich } from '#src/i18n/rich.tsx';
import { useWords } from '#src/i18n/use-words.ts';
import { accept, choiceOf, reject, undecide, useBench } from '#src/workbench/bench-store.ts';
import type { Proposal } from '#src/workbench/combine-reports.ts';
import { Origin } from '#src/workbench/origin.tsx';
import { useParams } from '#src/workbench/use-params.ts';

const choices = ['accepted', 'rejected'] as const;

interface Props {
  readonly proposal: Proposal;
  /** The answer so far. */
  readonly known: string | undefined;
  /** Whether the fact is named on the card itself. */
  readonly named: boolean;
  /** Whether it is the answer nearer to the cause among those that contradict each other. */
  readonly nearer: boolean;
}

/** One finding: the answer it proposes, why, where it stands, how sure it is, and the buttons to take it or not. */
export function FindingCard({ proposal, known, named, nearer }: Props) {
  const { words } = useWords();
  const { finding, texts } = proposal;
  const { fact, value, sure } = finding;
  const choice = useBench((bench) => choiceOf(bench, fact, value));
  const name = words(`facts:${fact}.name`);
  const label = words(`facts:${fact}.values.${value}`);
  const spoken = words('ui:because.answer', { name, value: label });
  const values = useParams(finding.params);
  const other = isKnown(known) && known !== value ? known : null;
  const press = (to: 'accepted' | 'rejected'): void => {
    if (choice === to) undecide(fact, value);
    else if (to === 'accepted') accept(fact, value);
    else reject(fact, value);
  };
  return (
    <li className={`finding finding-${choice}`} data-fact={fact} data-value={value}>
      <p className="finding-head">
        <span className={named ? 'fact-name' : 'visually-hidden'}>{name}</span>
        <b>{label}</b>
        <span className={`finding-sure sure-${sure}`}>{words(`evidence:sure.${sure}`)}</span>
        {nearer && <span className="badge badge-good">{words('workbench:nearer.mark')}</span>}
      </p>
      <p className="finding-why">
        <Rich of={`evidence:reasons.${finding.reason}`} values={values} />
      </p>
      <Origin place={finding} more={texts - 1} />
      {other !== null && (
        <p className="text-note">
          {words('workbench:replaces', { value: words(`facts:${fact}.values.${other}`) })}
        </p>
      )}
      <div className="finding-choice">
        {choices.map((to) => (
          <button
            key={to}
            type="button"
            className={`button choice choice-${to}`}
            aria-pressed={choice === to}
            onClick={() => press(to)}
          >
            {words(
              choice === to
                ? `evidence:choice.${to}-state`
                : `evidence:choice.${to === 'accepted' ? 'accept' : 'reject'}`,
            )}
            <span className="visually-hidden"> {spoken}</span>
          </button>
        ))}
      </div>
    </li>
  );
}
