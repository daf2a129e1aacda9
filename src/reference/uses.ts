import type { Pack, Step } from '#src/content/pack.ts';
import { indifferences, traps } from '#src/content/traps.ts';
import { knownTexts } from '#src/evidence/known-texts.ts';
import { anchorOf } from '#src/reference/anchors.ts';

/** A place of the product in which a statement is used, by its anchor on the reference page. */
export interface Use {
  readonly kind: 'question' | 'find-out' | 'known-issue' | 'fix' | 'note' | 'trap' | 'text';
  /** A fact, a fix, the number of a trap, or the id of a text. */
  readonly id: string;
  readonly anchor: string;
}

/** Every statement and outside fact that an article's pages rest on, with the places that use it. */
export function usesOf(pack: Pack): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const record = (ids: readonly string[], one: Use): void => {
    for (const id of ids) {
      const known = uses.get(id) ?? [];
      if (!known.some((other) => other.kind === one.kind && other.id === one.id)) known.push(one);
      uses.set(id, known);
    }
  };
  for (const question of pack.questions) {
    const anchor = anchorOf.question(question.fact);
    record(idsOf([question]), { kind: 'question', id: question.fact, anchor });
    record(idsOf(pack.findOut[question.fact] ?? []), { kind: 'find-out', id: question.fact, anchor });
  }
  if (pack.knownIssue)
    record(idsOf([pack.knownIssue]), { kind: 'known-issue', id: pack.knownIssue.id, anchor: 'known-issue' });
  for (const fix of pack.fixes)
    record(idsOf([fix, ...fix.steps, ...fix.notes, ...fix.verify, ...fix.undo]), {
      kind: 'fix',
      id: fix.id,
      anchor: anchorOf.fix(fix.id),
    });
  for (const note of pack.notes)
    record(idsOf([note]), { kind: 'note', id: note.id, anchor: anchorOf.note(note.id) });
  [...traps, ...indifferences].forEach((trap, at) => {
    if (trap.pack === pack.id)
      record(trap.because.split(' '), { kind: 'trap', id: String(at), anchor: anchorOf.trap(at) });
  });
  for (const text of knownTexts)
    if (text.packs.includes(pack.id))
      record(text.cites, { kind: 'text', id: text.id, anchor: anchorOf.text(text.id) });
  return uses;
}

const idsOf = (parts: readonly Pick<Step, 'cites' | 'adds'>[]): string[] =>
  parts.flatMap((part) => [...(part.cites ?? []), ...(part.adds ?? [])]);
