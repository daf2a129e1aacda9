import { changesNothing, type Effect } from '#src/case/what-if.ts';
import type { Pack } from '#src/content/pack.ts';
import { inARow } from '#src/i18n/in-a-row.ts';
import { useWords } from '#src/i18n/use-words.ts';

/** What an answer would do to the result, in short sentences that name a fix where it is only one. */
export function EffectWords({ pack, effect }: { pack: Pack; effect: Effect }) {
  const { words, language } = useWords();
  const { verdict, first } = effect;
  const sure = effect.applies.length === 1 && effect.applies[0] === first;
  const titleOf = (fix: string): string => words(`${pack.id}:fixes.${fix}.title`);
  const turned = (turn: 'applies' | 'back' | 'out', fixes: readonly string[]): string | null => {
    const [fix] = fixes;
    if (fix === undefined || (turn === 'back' && fix === first && fixes.length === 1)) return null;
    if (fixes.length > 1) return words(`result:whatIf.${turn}`, { count: fixes.length });
    return words(`result:whatIf.one.${turn}`, { fix: titleOf(fix) });
  };
  const sentences = [
    verdict && words(`result:whatIf.verdict.${verdict}`),
    first && words(`result:whatIf.${sure ? 'sureFirst' : 'first'}`, { fix: titleOf(first) }),
    sure ? null : turned('applies', effect.applies),
    turned('back', effect.back),
    turned('out', effect.out),
  ].filter((sentence) => typeof sentence === 'string');
  const rest = words(`result:whatIf.${changesNothing(effect) ? 'none' : 'order'}`);
  return <span className="effect-words">{sentences.length > 0 ? inARow(sentences, language) : rest}</span>;
}
