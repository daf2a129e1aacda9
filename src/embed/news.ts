import { envelope } from '#src/embed/envelope.ts';

/** What the page in the frame tells: ids and sizes, never a text that someone typed or pasted. */
export type News =
  | { readonly kind: 'ready' }
  | { readonly kind: 'resize'; readonly height: number; readonly turn: number }
  | { readonly kind: 'error'; readonly reason: string; readonly fact?: string | undefined }
  | { readonly kind: 'step'; readonly question: string; readonly facts: Readonly<Record<string, string>> }
  | { readonly kind: 'result'; readonly verdict: string; readonly fixes: readonly string[] }
  | { readonly kind: 'outcome'; readonly fix: string; readonly outcome: string }
  | { readonly kind: 'feedback'; readonly helped: boolean };

type Readers<One> = { readonly [Part in Exclude<keyof One, 'kind'>]-?: (part: unknown) => One[Part] };
const MOST_PARTS = 60;

/** The value where it holds; else whoever reads the news gives up. */
function checked<Value>(value: Value, holds: boolean): Value {
  if (!holds) throw new Error('No news of ours.');
  return value;
}
const id = (part: unknown): string =>
  checked(part as string, typeof part === 'string' && /^[a-z0-9][a-z0-9.-]{0,47}$/.test(part));
const count = (part: unknown): number =>
  checked(part as number, Number.isInteger(part) && Number(part) >= 0 && Number(part) <= 200_000);
const list = <Value>(part: unknown, read: (one: unknown) => Value): Value[] =>
  checked(part as unknown[], Array.isArray(part) && part.length <= MOST_PARTS).map(read);

/** What each kind holds. It is read by hand, as a library for it would be most of the host script. */
const readers: { readonly [Kind in News['kind']]: Readers<Extract<News, { kind: Kind }>> } = {
  ready: {},
  resize: { height: count, turn: count },
  error: { reason: id, fact: (part) => (part === undefined ? part : id(part)) },
  step: {
    question: id,
    facts: (part) =>
      Object.fromEntries(
        list(Object.entries(part as object), (pair) => (pair as unknown[]).map(id)),
      ) as Record<string, string>,
  },
  result: { verdict: id, fixes: (part) => list(part, id) },
  outcome: { fix: id, outcome: id },
  feedback: { helped: (part) => checked(part as boolean, typeof part === 'boolean') },
};

/** The news in what a framed page sent, without the envelope; null for anything that is not news. Never throws. */
export function readNews(received: unknown): News | null {
  try {
    const told = received as Record<string, unknown>;
    const { namespace, version, kind } = told;
    const reader = Object.entries(readers).find(([one]) => one === kind)?.[1];
    if (namespace !== envelope.namespace || version !== envelope.version || !reader) return null;
    const parts = Object.entries(reader).map(([name, read]: [string, (part: unknown) => unknown]) => [
      name,
      read(told[name]),
    ]);
    return { kind, ...Object.fromEntries(parts.filter(([, part]) => part !== undefined)) } as News;
  } catch {
    return null;
  }
}

/** News without its kind, as an event of the element carries it. */
export function detailOf({ kind: _, ...detail }: News): Readonly<Record<string, unknown>> {
  return detail;
}
