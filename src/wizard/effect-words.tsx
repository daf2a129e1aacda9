import { changesNothing, type Effect } from '#src/case/what-if.ts';
import type { Pack } from '#src/content/pack.ts';
import { inARow } from '#src/i18n/in-a-row.ts';
import { useWords } from '#src/i18n/use-words.ts';

/** What an answer would do to the result, in short sentences that name a fix where it is only one. */
export function EffectWords({ pack, effect }: { pack: Pack; effect: Effect }) {
  const { words, language } = useWords();
  const { verdict, first } = effect;
  const titleOf = (fix: string): string => words(`${pack.id}:fixes.${fix}.title`);
  const turned = (turn: 'applies' | 'back' | 'out', fixes: readonly string[]): string | null => {
    const [fix] = fixes;
    if (fix === undefined || (turn === 'back' && fix === first && fixes.length === 1)) return null;
    if (fixes.length > 1) return words(`result:whatIf.${turn}`, { count: fixes.length });
    return words(`result:whatIf.one.${turn}`, { fix: titleOf(fix) });
  };
  const sentences = [
    verdict && words(`result:whatIf.verdict.${verdict}`),
    first && words('result:whatIf.first', { fix: titleOf(first) }),
    ...(['applies', 'back', 'out'] as const).map((turn) => turned(turn, effect[turn])),
  ].filter((sentence) => typeof sentence === 'string');
  const rest = words(`result:whatIf.${changesNothing(effect) ? 'none' : 'order'}`);
  return <span className="effect-words">{sentences.length > 0 ? inARow(sentences, language) : rest}</span>;
}
