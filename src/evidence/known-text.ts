import type { PackId } from '#src/content/catalogue.ts';
import type { FactId } from '#src/content/vocabulary.ts';
import type { Params, StunNear } from '#src/evidence/report.ts';

/**
 * A literal text with what the reader takes from it, for pages that tell what is recognised. A test holds each against
 * the reader itself. `reason` and the ids of remarks and problems have their words in evidence.json.
 */
export interface KnownText {
  readonly id: string;
  readonly packs: readonly PackId[];
  readonly kind: 'message' | 'log' | 'output' | 'command' | 'sentence';
  readonly text: string;
  readonly gives?: readonly {
    readonly fact: FactId;
    readonly value: string;
    readonly reason: string;
    readonly params?: Params;
  }[];
  readonly remarks?: readonly { readonly id: string; readonly params?: Params }[];
  readonly problems?: readonly string[];
  readonly stuns?: readonly { readonly microseconds: number; readonly near: StunNear }[];
  /** The statements that what is read rests on, and those that the text is an example of. */
  readonly cites: readonly string[];
}
