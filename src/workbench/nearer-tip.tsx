import { AddedSource } from '#src/i18n/added-source.tsx';
import { useMoreWords } from '#src/i18n/use-more-words.ts';
import { useWords } from '#src/i18n/use-words.ts';
import type { Nearer } from '#src/workbench/nearer-cause.ts';

/** Which of two answers to take when both come from one failure, why, and where that is known from. */
export function NearerTip({ nearer: { value, code, because } }: { nearer: Nearer }) {
  const { words } = useWords();
  const named = useMoreWords('result');
  return (
    <div className="nearer-tip">
      <p>{words(`workbench:nearer.${value}`, { code: code ?? '' })}</p>
      {named && (
        <ul>
          {because.map((id) => (
            <AddedSource key={id} id={id} words={words} />
          ))}
        </ul>
      )}
    </div>
  );
}
