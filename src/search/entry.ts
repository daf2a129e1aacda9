import type { Language, Place } from '#src/address/place.ts';
import type { Facts } from '#src/engine/types.ts';

/** What a hit leads to; hits are shown in these groups. */
export type Kind = 'go' | 'question' | 'fix' | 'elsewhere' | 'page' | 'statement';

export type Both<T> = Readonly<Record<Language, T>>;

/** One thing that can be found. */
export interface Entry {
  readonly id: string;
  readonly kind: Kind;
  readonly place: Place;
  /** Facts that the link sets, on top of what is known already. */
  readonly facts: Facts;
  /** The question that the link opens. */
  readonly ask?: string;
  /** The part of the page that the link shows. */
  readonly anchor?: string;
  /** A problem of another article; its advice is told in the hit. */
  readonly elsewhere?: string;
  readonly title: Both<string>;
  /** What the title belongs to, such as the name of the fact. */
  readonly context?: Both<string>;
  readonly passages: Both<readonly string[]>;
  /** Messages, codes and commands, the same in both languages. */
  readonly literals: readonly string[];
  /** Other names that people have for it; found by, never shown. */
  readonly called?: readonly string[];
  /** Found by, never shown. */
  readonly keys?: readonly string[];
}
