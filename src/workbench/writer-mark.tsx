import type { Writer } from '#src/evidence/report.ts';
import { useWords } from '#src/i18n/use-words.ts';

/** A writer's state as it was listed, with a sign and a word for whether it is faulty. */
export function WriterMark({ writer }: { writer: Writer | null }) {
  const { words } = useWords();
  if (!writer) return words('workbench:dash');
  const { state, stateText, faulty } = writer;
  return (
    <span className={faulty ? 'badge badge-warn' : 'badge'}>
      {state === null ? '' : `[${state}] `}
      {stateText}
      {faulty && <span className="visually-hidden"> {words('workbench:faulty')}</span>}
    </span>
  );
}
