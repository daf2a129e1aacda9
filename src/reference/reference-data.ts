import type { AnswerEffects } from '#src/reference/answer-effects.ts';
import type { Asked, Branch, End } from '#src/engine/outline.ts';

/** An outline as plain data: its parts, the first question first; a branch names the part that it leads to by its place. */
export type PlainOutline = readonly (Omit<Asked, 'branches'> & {
  readonly branches: readonly (Omit<Branch, 'then'> & { readonly then: number | End })[];
})[];

/** What the engine reckons for a reference page. The build does it: on the page it would hold up the first reading. */
export interface ReferenceData {
  readonly outline: PlainOutline;
  /** What each answer does by itself, by fact and value. */
  readonly effects: Readonly<Record<string, Readonly<Record<string, AnswerEffects>>>>;
}

/** An outline as plain data; parts that are one and the same stay one. */
export function toPlain(outline: Asked | null): PlainOutline {
  const parts: Asked[] = [];
  const places = new Map<Asked, number>();
  const put = (part: Asked): void => {
    if (places.has(part)) return;
    places.set(part, parts.push(part) - 1);
    for (const { then } of part.branches) if ('question' in then) put(then);
  };
  if (outline) put(outline);
  return parts.map((part) => ({
    ...part,
    branches: part.branches.map((one) => ({
      ...one,
      then: 'question' in one.then ? places.get(one.then)! : one.then,
    })),
  }));
}

/** The outline that plain data was made of; null when nothing is asked. */
export function fromPlain(plain: PlainOutline): Asked | null {
  const made = new Map<number, Asked>();
  const partAt = (place: number): Asked => {
    const known = made.get(place);
    if (known) return known;
    const { branches, ...rest } = plain[place]!;
    const part: Asked = {
      ...rest,
      branches: branches.map((one) => ({
        ...one,
        then: typeof one.then === 'number' ? partAt(one.then) : one.then,
      })),
    };
    made.set(place, part);
    return part;
  };
  return plain.length > 0 ? partAt(0) : null;
}
