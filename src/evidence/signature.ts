/** A problem that neither article covers, by words that must all stand in one line (lower case), in any of the ways given. */
export interface Signature {
  readonly id: string;
  readonly ways: readonly (readonly string[])[];
  /** Words that make the line something else. */
  readonly not?: readonly string[];
}
