import { findSecrets } from '#src/case/redact-find.ts';
import type { Secret, SecretKind } from '#src/case/redact-secret.ts';

/** A piece of a text; `alias` ones stand in place of a secret. */
export interface Piece {
  readonly text: string;
  readonly alias: boolean;
}

/** One line of the key to the aliases. It is shown on the screen and never copied. */
export interface AliasKey {
  readonly alias: string;
  readonly original: string;
}

/** Names that stand for secrets, the same for as long as this object lives. */
export interface Redactor {
  /** Looks for secrets in a text and remembers them, with the words that the reader named. */
  readonly learn: (text: string, ownWords?: readonly string[]) => void;
  /** The text with an alias for every secret learnt so far; capitals make no difference. */
  readonly apply: (text: string) => Piece[];
  readonly key: () => AliasKey[];
}

/** A shorter secret is replaced only where it stands as a word: inside other words it would tell nothing. */
const SHORT = 3;

/** A redactor that has not seen any secret yet. */
export function createRedactor(): Redactor {
  const aliases = new Map<string, string>();
  const spellings = new Map<string, { readonly alias: string; readonly original: string }>();
  const counts = new Map<SecretKind, number>();

  function remember({ kind, text, same }: Secret): void {
    const spelling = fold(text);
    if (spellings.has(spelling)) return;
    const known = aliases.get(same);
    const number = (counts.get(kind) ?? 0) + 1;
    const alias = known ?? `${kind}-${number}`;
    if (known === undefined) {
      counts.set(kind, number);
      aliases.set(same, alias);
    }
    spellings.set(spelling, { alias, original: text });
  }

  return {
    learn(text, ownWords = []) {
      for (const word of ownWords) {
        const plain = word.trim();
        if (plain !== '') remember({ kind: 'WORD', text: plain, same: fold(plain) });
      }
      findSecrets(text).forEach(remember);
    },
    apply(text) {
      const longestFirst = [...spellings].sort(([a], [b]) => b.length - a.length);
      const ranges = longestFirst.reduce<Range[]>(
        (taken, [spelling, { alias }]) => [...taken, ...rangesOf(text, spelling, alias, taken)],
        [],
      );
      return piecesOf(
        text,
        ranges.sort((a, b) => a.from - b.from),
      );
    },
    key: () => [...spellings.values()],
  };
}

/** The text of the pieces in one. */
export const joined = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('');

interface Range {
  readonly from: number;
  readonly to: number;
  readonly alias: string;
}

/** Small letters, one for one, so that places in the folded text are places in the text. */
const fold = (text: string): string =>
  Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join(
    '',
  );

const isWordPart = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}_]/u.test(sign);

function rangesOf(text: string, spelling: string, alias: string, taken: readonly Range[]): Range[] {
  const folded = fold(text);
  const ranges: Range[] = [];
  for (let from = folded.indexOf(spelling); from >= 0; from = folded.indexOf(spelling, from + 1)) {
    const to = from + spelling.length;
    if (spelling.length < SHORT && (isWordPart(folded[from - 1]) || isWordPart(folded[to]))) continue;
    if ([...taken, ...ranges].some((range) => from < range.to && range.from < to)) continue;
    ranges.push({ from, to, alias });
  }
  return ranges;
}

function piecesOf(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, alias } of ranges) {
    if (from > at) pieces.push({ text: text.slice(at, from), alias: false });
    pieces.push({ text: alias, alias: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), alias: false });
  return pieces;
}
