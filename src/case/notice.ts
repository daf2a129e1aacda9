import { vocabulary } from '#src/content/vocabulary.ts';

/** Something in a link that the reader must be told about; texts are cut to 40 characters. */
export type Notice =
  | { readonly kind: 'unknown-parameter'; readonly name: string }
  | { readonly kind: 'unknown-value'; readonly fact: string; readonly value: string }
  | {
      readonly kind: 'no-build' | 'no-letter' | 'security-only';
      readonly fact: string;
      readonly value: string;
    }
  | { readonly kind: 'conflict'; readonly fact: string; readonly value: string }
  | { readonly kind: 'unknown-fix' | 'two-outcomes'; readonly name: string }
  | { readonly kind: 'unknown-outcome'; readonly name: string; readonly value: string }
  | { readonly kind: 'other-version'; readonly value: string }
  | { readonly kind: 'too-many' };

const noticeKinds: readonly string[] = [
  'unknown-parameter',
  'unknown-value',
  'no-build',
  'no-letter',
  'security-only',
  'conflict',
  'unknown-fix',
  'two-outcomes',
  'unknown-outcome',
  'other-version',
  'too-many',
] satisfies Notice['kind'][];

/** Whether something kept with a history entry has the shape of a notice. */
export function isNotice(kept: unknown): kept is Notice {
  if (typeof kept !== 'object' || kept === null || !('kind' in kept)) return false;
  const fact: unknown = 'fact' in kept ? kept.fact : undefined;
  return (
    noticeKinds.includes(String(kept.kind)) &&
    (fact === undefined || (typeof fact === 'string' && Object.hasOwn(vocabulary, fact))) &&
    Object.values(kept).every((part) => typeof part === 'string')
  );
}
