/** A problem that neither article covers, by words that must all stand in one line (lower case), in any of the ways given. */
export interface Signature {
  readonly id: string;
  readonly ways: readonly (readonly string[])[];
  /** Words that make the line something else. */
  readonly not?: readonly string[];
}

/** Ways in short: `a|b+c` is "a and c" or "b and c". */
export function waysOf(...short: readonly string[]): readonly (readonly string[])[] {
  return short.flatMap((one) =>
    one
      .split('+')
      .reduce<string[][]>(
        (ways, part) => ways.flatMap((way) => part.split('|').map((word) => [...way, word])),
        [[]],
      ),
  );
}
