import type { Note, Pack } from '#src/content/pack.ts';
import { evaluate } from '#src/engine/evaluate.ts';
import { reckonerOf } from '#src/engine/reckoner.ts';
import type { Facts, Rules } from '#src/engine/types.ts';

/** Notes of an article on answers that do not go together, where both are given. */
export type Clash = Note & Required<Pick<Note, 'when'>>;

/** What does not go together among the answers of a case; empty where all do. */
export function clashesIn({ notes }: Pick<Pack, 'notes'>, rules: Rules, facts: Facts): Clash[] {
  const { placeOf } = reckonerOf(rules);
  return notes.filter(
    (note): note is Clash => note.when !== undefined && evaluate(note.when, facts, placeOf) === 'met',
  );
}
