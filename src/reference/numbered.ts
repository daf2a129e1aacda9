import type { Asked, Branch } from '#src/engine/outline.ts';

/** The number of a part of an outline, and the branch below which it is told; elsewhere it is only referred to. */
export interface Numbered {
  readonly number: number;
  readonly home: Branch | null;
}

/** Numbers the parts of an outline from 1, in the order in which a reader meets them. */
export function numbered(outline: Asked): ReadonlyMap<Asked, Numbered> {
  const numbers = new Map<Asked, Numbered>();
  const count = (part: Asked, home: Branch | null): void => {
    if (numbers.has(part)) return;
    numbers.set(part, { number: numbers.size + 1, home });
    for (const branch of part.branches) if ('question' in branch.then) count(branch.then, branch);
  };
  count(outline, null);
  return numbers;
}
